package io.jenkins.plugins.networktopology.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import okio.ByteString;
import org.junit.jupiter.api.Test;

/** What is left of a console's bytes for a reader. */
class TelnetTextTest {

    private final TelnetText text = new TelnetText(64);

    @Test
    void whatQemuNegotiatesFirstIsNoText() {
        hear("fffb01 fffb03 fffb00 fffd00");
        say("\r\nvm-1 login: ");
        assertThat(text.lines()).isEqualTo("vm-1 login:");
    }

    @Test
    void commandsCutInTwoByTheNetworkAreStillCommands() {
        hear("ff");
        hear("fb");
        hear("01");
        hear("fffa18");
        say("01xterm");
        hear("ff");
        hear("f0");
        say("ok");
        assertThat(text.lines()).isEqualTo("ok");
    }

    @Test
    void commandsWithoutAnOptionTakeNothingOfTheTextBehindThem() {
        hear("fff1");
        say("a");
        hear("fff9");
        say("b");
        assertThat(text.lines()).isEqualTo("ab");
    }

    @Test
    void aDoubledCommandByteIsOneByteOfText() {
        // U+00FF would be c3 bf; a lone ff is no UTF-8, and shows as a replacement character
        hear("61 ffff 62");
        assertThat(text.lines()).isEqualTo("a\ufffdb");
    }

    @Test
    void cursorsColoursAndTitlesOfATerminalAreLeftOut() {
        say("\u001b[2J\u001b[1;1H\u001b[32mOK\u001b[0m\u001b]0;title\u0007 \u001b(Bdone\u0007\u0000");
        assertThat(text.lines()).isEqualTo("OK done");
    }

    @Test
    void linesEndOnceHoweverTheDeviceEndsThem() {
        say("one\r\ntwo\rthree\nfour");
        assertThat(text.lines()).isEqualTo("one\ntwo\nthree\nfour");
    }

    @Test
    void onlyTheEndIsKept() {
        say("x".repeat(60));
        say("y".repeat(60));
        assertThat(text.lines()).isEqualTo("xxxx" + "y".repeat(60));
    }

    private void hear(String hex) {
        text.take(ByteString.decodeHex(hex.replace(" ", "")));
    }

    private void say(String words) {
        text.take(ByteString.encodeString(words, StandardCharsets.UTF_8));
    }
}
