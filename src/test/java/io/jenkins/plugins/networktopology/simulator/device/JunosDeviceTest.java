package io.jenkins.plugins.networktopology.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JunosDeviceTest {

    private Bench bench;

    /** The article's lab: the fourth port of a vMX and the first of a CSR. */
    @BeforeEach
    void aVmxAndACsr() {
        bench = new Bench();
        bench.wires
                .plug("vmx", "eth1", "a", "eth1")
                .plug("vmx", "eth2", "b", "eth1")
                .plug("vmx", "eth3", "c", "eth1")
                .plug("vmx", "eth4", "csr", "eth1");
        bench.boot("vmx", Bench.VMX_2019, "--meshnet", "--trace").boot("csr", Bench.CSR_2019, "--meshnet");
    }

    @AfterEach
    void switchOff() {
        bench.close();
    }

    private SshLogin vmx() throws Exception {
        SshLogin login = bench.login("vmx");
        login.run("set cli screen-length 0");
        login.run("set cli complete-on-space off");
        return login;
    }

    private void article(SshLogin vmx) throws Exception {
        vmx.run("configure exclusive");
        vmx.run("set interfaces ge-0/0/3 unit 0 family inet address 12.12.12.1/24");
        vmx.run("set protocols lldp interface all");
        vmx.run("set protocols lldp port-id-subtype interface-name");
        assertThat(vmx.run("commit and-quit")).contains("commit complete\nExiting configuration mode\n");
    }

    private SshLogin csr() throws Exception {
        SshLogin csr = bench.login("csr");
        for (String line : new String[] {
            "terminal length 0",
            "configure terminal",
            "lldp run",
            "interface gigabitEthernet 2",
            "ip address 12.12.12.2 255.255.255.0",
            "no shutdown"
        }) {
            csr.run(line);
        }
        csr.awaitNote("Line protocol on Interface GigabitEthernet2, changed state to up");
        csr.run("end");
        return csr;
    }

    @Test
    void aRouterWithoutHostNameHasNoNameInItsPrompt() throws Exception {
        try (SshLogin login = vmx()) {
            assertThat(login.prompt()).isEqualTo("vrnetlab> ");
        }
    }

    @Test
    void theArticlesLabShowsTheVmxByItsChassisAddress() throws Exception {
        try (SshLogin vmx = vmx();
                SshLogin csr = csr()) {
            article(vmx);
            assertThat(csr.run("show lldp neighbors"))
                    .containsPattern(
                            "\n0005\\.86[0-9a-f]{2}\\.[0-9a-f]{2}c0      Gi2            120        B,R             ge-0/0/3\n");
            assertThat(vmx.run("show lldp neighbors"))
                    .containsPattern("\nge-0/0/3 +- +00:1e:49:[0-9a-f:]{8} +Gi2 +csr1000v.example.com\n");
            assertThat(vmx.run("ping 12.12.12.2 count 3 wait 1 rapid"))
                    .contains(
                            "\n!!!\n--- 12.12.12.2 ping statistics ---\n3 packets transmitted, 3 packets received, 0% packet loss\nround-trip min/avg/max/stddev = ");
            assertThat(csr.run("ping 12.12.12.1")).contains("100 percent (5/5)");
        }
    }

    @Test
    void oneNeighbourIsToldAtLengthWithTheTimeInTheCLibrarysForm() throws Exception {
        try (SshLogin vmx = vmx();
                SshLogin csr = csr()) {
            article(vmx);
            assertThat(csr.run("show lldp neighbors")).contains("ge-0/0/3");
            assertThat(vmx.run("show lldp neighbors interface ge-0/0/3"))
                    .containsPattern(
                            "Time mark: [A-Z][a-z]{2} [A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d \\d{4} Age: ");
        }
    }

    @Test
    void withoutPortIdSubtypeTheNeighborSeesAnIfIndex() throws Exception {
        try (SshLogin vmx = vmx();
                SshLogin csr = csr()) {
            vmx.run("configure");
            vmx.run("set protocols lldp interface ge-0/0/3");
            vmx.run("commit and-quit");
            assertThat(csr.run("show lldp neighbors")).containsPattern(" B,R             \\d{3}\n");
        }
    }

    @Test
    void nothingCountsUntilItIsCommitted() throws Exception {
        try (SshLogin vmx = vmx()) {
            vmx.run("configure exclusive");
            vmx.run("set system host-name r1");
            assertThat(vmx.prompt()).isEqualTo("vrnetlab# ");
            vmx.run("rollback 0");
            vmx.run("exit");
            assertThat(vmx.run("show configuration system | display set")).doesNotContain("host-name");
            vmx.run("configure exclusive");
            vmx.run("set system host-name r1");
            vmx.run("commit");
            assertThat(vmx.prompt()).isEqualTo("vrnetlab@r1# ");
        }
    }

    @Test
    void anExclusiveLockKeepsOthersOutAndGoesWithItsOwner() throws Exception {
        try (SshLogin second = vmx()) {
            try (SshLogin first = vmx()) {
                first.run("configure exclusive");
                first.run("set system host-name r1");
                assertThat(second.run("configure exclusive")).startsWith("error: configuration database locked by:");
            }
            org.awaitility.Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() ->
                            assertThat(second.run("configure exclusive")).contains("Entering configuration mode"));
            assertThat(second.run("show | compare")).isEqualTo("\n[edit]\n");
        }
    }

    @Test
    void aStatementThatJunosDoesNotKnowIsASyntaxError() throws Exception {
        try (SshLogin vmx = vmx()) {
            vmx.run("configure");
            assertThat(vmx.run("set interfaces ge-0/0/3 unit 0 family inet adress 12.12.12.1/24"))
                    .isEqualTo(" ".repeat(53) + "^\nsyntax error.\n\n[edit]\n");
            assertThat(vmx.run("set interfaces ge-0/0/3 unit 1 family inet address 12.12.12.1/24"))
                    .isEqualTo("\n[edit]\n");
            assertThat(vmx.run("commit"))
                    .contains("Only unit 0 is valid for this encapsulation")
                    .contains("error: ");
        }
    }

    @Test
    void anAddressWithoutRouteIsNoRouteToHost() throws Exception {
        try (SshLogin vmx = vmx()) {
            assertThat(vmx.run("ping 192.0.2.1 count 1 rapid"))
                    .contains("ping: sendto: No route to host")
                    .contains("1 packets transmitted, 0 packets received, 100% packet loss");
        }
    }
}
