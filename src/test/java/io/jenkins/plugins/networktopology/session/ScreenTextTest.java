package io.jenkins.plugins.networktopology.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTextTest {

    private final ScreenText screen = new ScreenText();

    /** ~ is escape, { backspace, } carriage return. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                    colours,                     ~[1;32mup~[0m,                          up
                    a pager wiped by backspaces, --More--{{{{{{{{        {{{{{{{{Gi2,    Gi2
                    a pager wiped by erasing,    --More--}~[Kge-0/0/3,                   ge-0/0/3
                    the whole line erased,       ---(more)---~[2K}ge-0/0/3,              ge-0/0/3
                    cursor moved left,           <VRP1>~[1D~[1DX>,                       <VRPX>
                    a progress counter,          10%}20%}100%,                           100%
                    a window title,              ~]0;csr-1\u0007csr-1#,                  csr-1#
                    a character set,             ~(Bcsr-1#,                              csr-1#
                    modes and questions,         ~[?2004h~[6n~[?7lcsr-1#,                csr-1#
                    """)
    void controlSequencesDoWhatTheyDoOnATerminal(String what, String received, String shown) {
        screen.append(received.replace('~', '\u001b').replace('{', '\b').replace('}', '\r'));
        assertThat(screen.lastLine().stripTrailing()).isEqualTo(shown);
    }

    @Test
    void lineEndsOfAllKindsAreOneLineFeed() {
        screen.append("one\r\ntwo\r\r\nthree\n");
        assertThat(screen.finishedLines()).isEqualTo("one\ntwo\nthree\n");
        assertThat(screen.lastLine()).isEmpty();
    }

    @Test
    void sequencesMayComeInPieces() {
        for (char c : "\u001b[31mred\u001b[0m".toCharArray()) {
            screen.append(String.valueOf(c));
        }
        assertThat(screen.lastLine()).isEqualTo("red");
    }

    @Test
    void anAnsweredPagerLeavesNothingWhetherOrNotTheDeviceWipesIt() {
        screen.append("--More-- ");
        screen.eraseFrom(0);
        screen.append("\r          \rUp\r\n--More-- ");
        screen.eraseFrom(0);
        screen.append("Down\r\n");
        assertThat(screen.finishedLines()).isEqualTo("Up\nDown\n");
    }
}
