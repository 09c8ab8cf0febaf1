package io.jenkins.plugins.networktopology.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CommandEchoTest {

    private static String answerTo(String command, String received) {
        OptionalInt start = new CommandEcho(command).endIn(received);
        return start.isPresent() ? received.substring(start.getAsInt()) : "none";
    }

    @Test
    void theAnswerBeginsBehindTheEchosLine() {
        assertThat(answerTo("show clock", "show clock\r\n10:12:06\r\n")).isEqualTo("10:12:06\r\n");
    }

    @Test
    void anEchoWithoutItsLineEndIsNotThereYet() {
        assertThat(answerTo("show clock", "show clock")).isEqualTo("none");
        assertThat(answerTo("show", "show clock\r\n")).isEqualTo("none");
    }

    @Test
    void aPromptThatWasStillUnderWayIsNoAnswer() {
        assertThat(answerTo("end", "\r\ncsr-1(config)#\r\ncsr-1(config)#end\r\ncsr-1#"))
                .isEqualTo("csr-1#");
    }

    @Test
    void theCommandsTextInsideOfALogLineIsNoEcho() {
        String log = "\r\n%PARSER-5-CFGLOG_LOGGEDCMD: User:vrnetlab  logged command:end\r\n";
        assertThat(answerTo("end", log)).isEqualTo("none");
        assertThat(answerTo("end", log + "end\r\ncsr-1#")).isEqualTo("csr-1#");
    }

    @Test
    void theEchoIsFoundThoughTheTerminalWrapsIt() {
        assertThat(answerTo("show lldp neighbors detail", "show lldp ne\r\nighbors detail\r\nx"))
                .isEqualTo("x");
        assertThat(answerTo("show lldp neighbors", "show lldp ne \righbors\r\nx"))
                .isEqualTo("x");
        assertThat(answerTo("show lldp neighbors", "show lldp nei\righbors\r\nx"))
                .isEqualTo("x");
        assertThat(answerTo("show clock", "show\u001b[K clock\u001b[?2004l\r\r\nx"))
                .isEqualTo("x");
    }

    @Test
    void theEchoIsFoundThoughALogLineTearsIt() {
        String torn =
                "show in\r\n*Nov 24 10:12:05.000: %LINK-3-UPDOWN: Interface Gi3, changed state to up\r\nterfaces\r\nx";
        assertThat(answerTo("show interfaces", torn)).isEqualTo("x");
    }

    @Test
    void returnAloneIsALineEnd() {
        assertThat(answerTo("", "\r\ncsr-1#")).isEqualTo("csr-1#");
    }
}
