package io.jenkins.plugins.networktopology.session;

import static io.jenkins.plugins.networktopology.session.ScriptedDevice.LIMIT;
import static io.jenkins.plugins.networktopology.session.SessionFailure.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.session.SessionException.Kind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Conversations with devices as they are; what each device prints is in src/test/resources/session. */
@Timeout(60)
class ShellSessionTest {

    private static Sessions sessions;

    @BeforeAll
    static void start() {
        sessions = new SshSessions();
    }

    @AfterAll
    static void stop() {
        sessions.close();
    }

    @Test
    void logLinesBeforeInsideAndBehindAnAnswerDoNotMixUpCommands() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("ios-nasty.txt");
                DeviceSession csr = device.login(sessions, "cisco_ios")) {
            assertThat(csr.run("show ip interface brief", LIMIT).text())
                    .startsWith("Interface ")
                    .endsWith("manual up                    up");
            assertThat(csr.run("show version", LIMIT).text())
                    .isEqualTo("Cisco IOS XE Software, Version 16.04.01\ncsr1000v uptime is 3 minutes");
            assertThat(csr.run("show lldp", LIMIT).text()).isEqualTo("Global LLDP Information:\n    Status: ACTIVE");
            assertThat(csr.run("show clock", LIMIT).text()).isEqualTo("10:12:06.000 UTC Tue Nov 24 2026");
            assertThat(csr.run("show privilege", LIMIT).text()).isEqualTo("Current privilege level is 15");
            device.assertFollowed();
            assertThat(csr.transcript()).contains("changed state to down", "Nobody is watching");
        }
    }

    @Test
    void pagesAreTurnedAndTheirMarksWiped() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("ios-pager.txt");
                DeviceSession csr = device.login(sessions, "cisco_ios")) {
            assertThat(csr.run("show interfaces", LIMIT).text().lines())
                    .containsExactly(
                            "GigabitEthernet1 is up, line protocol is up",
                            "  Hardware is CSR vNIC, address is 5254.0000.0101 (bia 5254.0000.0101)",
                            "Up",
                            "GigabitEthernet2 is administratively down, line protocol is down",
                            "  MTU 1500 bytes");
            device.assertFollowed();
        }
    }

    @Test
    void aRefusedCommandIsAnAnswerWithTheRefusingLine() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("ios-refusal.txt");
                DeviceSession csr = device.login(sessions, "cisco_ios")) {
            assertThat(csr.run("show lldb", LIMIT).refusal()).contains("% Invalid input detected at '^' marker.");
            assertThat(csr.run("show running-config | include description", LIMIT)
                            .refusal())
                    .isEmpty();
            assertThat(csr.run("show clock", LIMIT).refusal()).isEmpty();
        }
    }

    @Test
    void aCommandWithControlCharactersIsNotSent() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("ios-truncated.txt");
                DeviceSession csr = device.login(sessions, "cisco_ios")) {
            SessionException refused = failureOf(() -> csr.run("show clock\nreload", LIMIT));
            assertThat(refused.kind()).isEqualTo(Kind.REFUSED);
            assertThat(refused).hasMessageContaining("U+000A at position 11");
            device.assertFollowed();
            assertThat(csr.transcript()).doesNotContain("reload");
        }
    }

    @Test
    void anAnswerThatBreaksOffIsNotPassedOnAsComplete() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("ios-truncated.txt");
                DeviceSession csr = device.login(sessions, "cisco_ios")) {
            assertThat(failureOf(() -> csr.run("show lldp neighbors", LIMIT)).kind())
                    .isEqualTo(Kind.CLOSED);
            assertThat(failureOf(() -> csr.run("show clock", LIMIT)))
                    .hasMessageContaining("node-1")
                    .hasMessageContaining("the session is over");
            assertThat(csr.transcript()).contains("Device ID           Local Intf");
        }
    }

    @Test
    void aCommandThatTakesTooLongIsInterruptedAndTheSessionGoesOn() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("ios-slow.txt");
                DeviceSession csr = device.login(sessions, "cisco_ios")) {
            SessionException late = failureOf(() -> csr.run("ping 10.9.9.9", Duration.ofMillis(500)));
            assertThat(late.kind()).isEqualTo(Kind.TIMEOUT);
            assertThat(late).hasMessageContaining("brought the prompt back");
            assertThat(csr.run("show clock", LIMIT).text()).contains("10:12:06");
            device.assertFollowed();
        }
    }

    @Test
    void aCallerIsReleasedAtOnceWhenInterrupted() throws Exception {
        ExecutorService caller = Executors.newSingleThreadExecutor();
        try (ScriptedDevice device = ScriptedDevice.playing("ios-hangs.txt");
                DeviceSession csr = device.login(sessions, "cisco_ios")) {
            Future<SessionException> call =
                    caller.submit(() -> failureOf(() -> csr.run("show tech-support", Duration.ofMinutes(10))));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> csr.transcript().contains("show version ----"));
            caller.shutdownNow();
            assertThat(caller.awaitTermination(30, java.util.concurrent.TimeUnit.SECONDS))
                    .isTrue();
            assertThat(call).isDone();
        }
    }

    @Test
    void configurationSurvivesANewHostNameACutPromptAndAQuestionAtTheEnd() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("ios-config.txt");
                DeviceSession csr = device.login(sessions, "cisco_ios")) {
            csr.configure(
                    List.of(
                            "! written by hand",
                            "hostname a-router-with-a-long-name",
                            "interface GigabitEthernet2",
                            " ip address 12.12.12.2 255.255.255.252",
                            " no shutdown",
                            "!",
                            ""),
                    LIMIT);
            assertThat(csr.run("show clock", LIMIT).text()).isEqualTo("10:12:06.000 UTC Tue Nov 24 2026");
            device.assertFollowed();
        }
    }

    @Test
    void aBannerIsTypedAsATextWithItsBlankLinesAndItsSigns() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("ios-banner.txt");
                DeviceSession csr = device.login(sessions, "cisco_ios")) {
            csr.configure(
                    List.of(
                            "banner motd ^C",
                            "###########",
                            "",
                            "! core router, csr1000v#",
                            "^C",
                            "!",
                            "banner login #keep out#",
                            "hostname csr-1"),
                    LIMIT);
            assertThat(csr.run("show clock", LIMIT).text()).isEqualTo("10:12:06.000 UTC Tue Nov 24 2026");
            device.assertFollowed();
        }
    }

    @Test
    void aBannerWithoutItsEndIsRefusedBeforeAnythingIsTyped() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("ios-slow.txt");
                DeviceSession csr = device.login(sessions, "cisco_ios")) {
            List<String> lines = List.of("hostname csr-1", "banner motd $", "keep out", "lldp run");
            assertThat(failureOf(() -> csr.configure(lines, LIMIT)))
                    .hasMessageContaining("line 2 \"banner motd $\" begins a text that does not end")
                    .hasMessageContaining("expected a later line with $");
        }
    }

    @Test
    void aRefusedLineIsNamedAndSoAreTheLinesThatAreInEffectAlready() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("ios-config-refused.txt");
                DeviceSession csr = device.login(sessions, "cisco_ios")) {
            List<String> lines = List.of("! comment", "lldp run", "interface GigabitEthernet9", " no shutdown");
            SessionException refused = failureOf(() -> csr.configure(lines, LIMIT));
            assertThat(refused.kind()).isEqualTo(Kind.REFUSED);
            assertThat(refused)
                    .hasMessageContaining("line 3 \"interface GigabitEthernet9\" was refused")
                    .hasMessageContaining("% Invalid input detected")
                    .hasMessageContaining("the lines up to 2 are in effect");
            assertThat(csr.run("show clock", LIMIT).text()).contains("10:12:06");
            device.assertFollowed();
        }
    }

    @Test
    void junosRoleLinesPagersAndANewHostNameAfterCommit() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("junos.txt");
                DeviceSession vmx = device.login(sessions, "juniper_junos")) {
            assertThat(vmx.run("show interfaces terse", LIMIT).text().lines())
                    .containsExactly(
                            "Interface               Admin Link Proto    Local                 Remote",
                            "ge-0/0/3                up    up",
                            "ge-0/0/3.0              up    up   inet     12.12.12.1/30");
            vmx.configure(
                    List.of(
                            "set system host-name vmx-1",
                            "set interfaces ge-0/0/3 unit 0 family inet address 12.12.12.1/30"),
                    LIMIT);
            assertThat(vmx.run("show system uptime", LIMIT).text()).isEmpty();
            device.assertFollowed();
        }
    }

    @Test
    void aLoginThatLandsInAShellIsBroughtToTheCommandLine() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("junos-root.txt");
                DeviceSession vmx = device.login(sessions, "juniper_junos")) {
            assertThat(vmx.run("show lldb", LIMIT).refusal()).contains("syntax error, expecting <command>.");
            device.assertFollowed();
        }
    }

    @Test
    void aRefusedCommitIsRolledBackAndToldWithoutSecrets() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("junos-commit-failed.txt");
                DeviceSession vmx = device.login(sessions, "juniper_junos")) {
            List<String> lines = List.of(
                    "set interfaces ge-0/0/3 unit 0 family inet address 12.12.12.1/30",
                    "set system root-authentication encrypted-password \"$6$abcdefgh$ijkl\"");
            SessionException refused = failureOf(() -> vmx.configure(lines, LIMIT));
            assertThat(refused.kind()).isEqualTo(Kind.REFUSED);
            assertThat(refused)
                    .hasMessageContaining("Only unit 0 is valid")
                    .hasMessageContaining("error: configuration check-out failed")
                    .hasMessageContaining("nothing was committed");
            assertThat(vmx.run("show system uptime", LIMIT).text()).contains("10:12:06");
            assertThat(vmx.transcript()).contains("encrypted-password ****").doesNotContain("abcdefgh");
            device.assertFollowed();
        }
    }

    @Test
    void anInterruptDuringACommitRollsBack() throws Exception {
        ExecutorService caller = Executors.newSingleThreadExecutor();
        try (ScriptedDevice device = ScriptedDevice.playing("junos-interrupted.txt");
                DeviceSession vmx = device.login(sessions, "juniper_junos")) {
            caller.submit(() ->
                    failureOf(() -> vmx.configure(List.of("set system host-name vmx-1"), Duration.ofMinutes(10))));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> vmx.transcript().contains("commit and-quit"));
            caller.shutdownNow();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> vmx.transcript().contains("Exiting configuration mode"));
            device.assertFollowed();
        }
    }

    @Test
    void xrExplainsAFailedCommitAndIsToldToCommitOverOthers() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("xr.txt");
                DeviceSession xr = device.login(sessions, "cisco_xr")) {
            assertThat(xr.run("show ipv4 interface brief", LIMIT).text())
                    .startsWith("Tue Nov 24 10:12:00.201 UTC\n")
                    .endsWith("Shutdown        Down     default");
            List<String> lines = List.of("interface GigabitEthernet0/0/0/0", "ipv4 address 12.12.12.1 255.255.255.252");
            assertThat(failureOf(() -> xr.configure(lines, LIMIT)))
                    .hasMessageContaining("Failed to commit")
                    .hasMessageContaining("Address conflicts");
            xr.configure(List.of("hostname xr-1"), LIMIT);
            assertThat(xr.run("show version", LIMIT).text()).contains("Version 6.1.2");
            device.assertFollowed();
        }
    }

    @Test
    void eosRepeatsEchoesColoursAndMarksSessionsInItsPrompt() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("eos.txt");
                DeviceSession eos = device.login(sessions, "arista_eos")) {
            assertThat(eos.run("show version", LIMIT).text()).isEqualTo("vEOS\nSoftware image version: 4.20.1F");
            assertThat(eos.run("show lldp neighbors", LIMIT).text().lines())
                    .containsExactly("Last table change time   : 0:01:00 ago", "Number of table inserts  : 1");
            eos.configure(List.of("hostname eos-1"), LIMIT);
            device.assertFollowed();
        }
    }
}
