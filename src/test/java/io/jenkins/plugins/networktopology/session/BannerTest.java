package io.jenkins.plugins.networktopology.session;

import static io.jenkins.plugins.networktopology.session.ScriptedDevice.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.WelcomeBannerPhase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What devices print between the login and the first prompt: lines like prompts, boxes, several of them. */
@Timeout(60)
class BannerTest {

    private static Sessions sessions;

    @BeforeAll
    static void start() {
        sessions = new SshSessions();
    }

    @AfterAll
    static void stop() {
        sessions.close();
    }

    @ParameterizedTest
    @CsvSource({
        "banner/ios.txt, cisco_ios, show clock, 10:12:06.000 UTC Tue Nov 24 2026",
        "banner/xr.txt, cisco_xr, show clock, 10:12:00.201 UTC Tue Nov 24 2026",
        "banner/eos.txt, arista_eos, show clock, Tue Nov 24 10:12:00 2026",
        "banner/junos.txt, juniper_junos, show system uptime, Current time: 2026-11-24 10:12:00 UTC",
        "banner/junos-root.txt, juniper_junos, show system uptime, Current time: 2026-11-24 10:12:00 UTC",
    })
    void aBannerIsNoPrompt(String script, String dialect, String command, String answer) throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing(script);
                DeviceSession session = device.login(sessions, dialect)) {
            assertThat(session.run(command, LIMIT).text()).endsWith(answer);
            device.assertFollowed();
        }
        try (ScriptedDevice device = ScriptedDevice.dripping(script);
                DeviceSession session = device.login(sessions, dialect)) {
            assertThat(session.run(command, LIMIT).text()).endsWith(answer);
            device.assertFollowed();
        }
    }

    @Test
    void aLineThatComesAgainBehindOtherWordsIsStillTheGreeting() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("banner/like-prompts.txt");
                DeviceSession session = device.login(sessions, "cisco_ios")) {
            assertThat(session.run("show clock", LIMIT).text()).isEqualTo("10:12:06.000 UTC Tue Nov 24 2026");
            device.assertFollowed();
        }
    }

    @Test
    void whatIsSaidBeforeTheLoginIsNoPartOfIt() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.set(BannerTest::talkative, "banner/ios.txt");
                DeviceSession session = device.login(sessions, "cisco_ios")) {
            assertThat(session.run("show clock", LIMIT).text()).isEqualTo("10:12:06.000 UTC Tue Nov 24 2026");
            device.assertFollowed();
        }
    }

    /** Lines before the version (RFC 4253, 4.2), and a banner of many lines before the password (RFC 4252, 5.4). */
    private static void talkative(SshServer server) {
        CoreModuleProperties.SERVER_EXTRA_IDENTIFICATION_LINES.set(
                server, "Line 1 of 3 is free|csr1000v#|Password: will be asked>");
        CoreModuleProperties.WELCOME_BANNER.set(
                server,
                "\n*************************\n* csr1000v#              *\n*************************\nPassword:\ncsr1000v>\n");
        CoreModuleProperties.WELCOME_BANNER_PHASE.set(server, WelcomeBannerPhase.IMMEDIATE);
    }
}
