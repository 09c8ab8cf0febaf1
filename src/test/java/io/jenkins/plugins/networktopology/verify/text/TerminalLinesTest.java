package io.jenkins.plugins.networktopology.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a person would see on the terminal is what the parsers read. */
class TerminalLinesTest {

    private static final String PAGER = "\u001b[7m---- More ----\u001b[m";

    @Test
    void aPagerThatBlanksOverwriteIsGone() {
        assertThat(TerminalLines.of("one\n---- More ----\r              \rtwo")).containsExactly("one", "two");
    }

    @Test
    void aPagerThatIsErasedIsGoneUnderALineThatIsShorter() {
        assertThat(TerminalLines.of("one\n" + PAGER + "\r\u001b[KIP: ::1\n" + PAGER + "\r\u001b[0Ktwo"))
                .containsExactly("one", "IP: ::1", "two");
    }

    @Test
    void whatIsErasedBeforeTheLineEndLeavesNothing() {
        assertThat(TerminalLines.of(PAGER + "\r\u001b[K\ntwo")).containsExactly("", "two");
    }
}
