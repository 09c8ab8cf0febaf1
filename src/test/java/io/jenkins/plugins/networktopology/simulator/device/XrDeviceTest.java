package io.jenkins.plugins.networktopology.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class XrDeviceTest {

    private Bench bench;

    @BeforeEach
    void twoRouters() {
        bench = new Bench();
        bench.wires.plug("xrv-1", "eth1", "xrv-2", "eth1").plug("xrv-1", "eth2", "xrv-2", "eth2");
        bench.boot("xrv-1", Bench.XRV_2019, "--meshnet").boot("xrv-2", Bench.XRV_2019, "--meshnet");
    }

    @AfterEach
    void switchOff() {
        bench.close();
    }

    private SshLogin configured(String name, String address) throws Exception {
        SshLogin login = bench.login(name);
        for (String line : new String[] {
            "terminal length 0",
            "configure",
            "lldp",
            "exit",
            "interface Gi0/0/0/1",
            "ipv4 address " + address + "/30",
            "no shutdown",
            "commit",
            "end"
        }) {
            login.run(line);
        }
        return login;
    }

    @Test
    void everyAnswerBeginsWithTheTime() throws Exception {
        try (SshLogin login = bench.login("xrv-1")) {
            assertThat(login.prompt()).isEqualTo("RP/0/0/CPU0:ios#");
            assertThat(login.run("show lldp neighbors"))
                    .matches("(?s)[A-Z][a-z]{2} [A-Z][a-z]{2} \\d+ [\\d:.]+ UTC\n% LLDP is not enabled\n");
        }
    }

    @Test
    void neighborsAppearAfterTheCommit() throws Exception {
        try (SshLogin one = configured("xrv-1", "10.0.0.1");
                SshLogin two = configured("xrv-2", "10.0.0.2")) {
            assertThat(one.run("show lldp neighbors"))
                    .contains("\nios             Gi0/0/0/1           120        R               Gi0/0/0/1\n");
            assertThat(two.run("show lldp neighbors detail"))
                    .contains("\nLocal Interface: GigabitEthernet0/0/0/1\n")
                    .contains(
                            "\nPort id: GigabitEthernet0/0/0/1\nPort Description - not advertised\nSystem Name: ios\n");
            assertThat(one.run("ping 10.0.0.2 count 2 timeout 1")).contains("\n.!\nSuccess rate is 50 percent (1/2)");
        }
    }

    @Test
    void addressesOfOneLinkAndThoseMadeOfTheMacAddressAreTaken() throws Exception {
        try (SshLogin xrv = bench.login("xrv-1")) {
            xrv.run("terminal length 0");
            xrv.run("configure");
            xrv.run("interface GigabitEthernet0/0/0/0");
            xrv.run("ipv6 address fe80::1 link-local");
            xrv.run("ipv6 address 2001:db8:1::/64 eui-64");
            assertThat(xrv.run("commit")).doesNotContain("Failed");
            xrv.run("end");
            assertThat(xrv.run("show running-config | include ipv6 address"))
                    .contains(" ipv6 address fe80::1 link-local\n")
                    .containsPattern(" ipv6 address 2001:db8:1:0:5054:ff:fe[0-9a-f:]+/64\n");
        }
    }

    @Test
    void leavingWithUncommittedLinesAsksFirst() throws Exception {
        try (SshLogin login = bench.login("xrv-1")) {
            login.run("configure");
            login.run("hostname r1");
            login.type("end\r");
            login.readUntil(java.util.regex.Pattern.compile("\\[cancel\\]:$"));
            login.run("no");
            assertThat(login.prompt()).isEqualTo("RP/0/0/CPU0:ios#");
        }
    }

    @Test
    void aCommitThatCannotBeIsExplainedOnRequestAndChangesNothing() throws Exception {
        try (SshLogin login = configured("xrv-1", "10.0.0.1")) {
            login.run("configure");
            login.run("hostname r1");
            login.run("interface GigabitEthernet0/0/0/0");
            login.run("ipv4 address 10.0.0.2 255.255.255.252");
            assertThat(login.run("commit")).contains("% Failed to commit one or more configuration items");
            assertThat(login.run("show configuration failed"))
                    .contains("interface GigabitEthernet0/0/0/0\n ipv4 address 10.0.0.2 255.255.255.252\n!!% ");
            login.run("abort");
            assertThat(login.prompt()).isEqualTo("RP/0/0/CPU0:ios#");
        }
    }
}
