package io.jenkins.plugins.networktopology.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IosDeviceTest {

    private Bench bench;

    @BeforeEach
    void twoRoutersOfThe2019Image() {
        bench = new Bench();
        bench.wires.plug("csr-1", "eth1", "csr-2", "eth1");
        bench.boot("csr-1", Bench.CSR_2019, "--meshnet").boot("csr-2", Bench.CSR_2019, "--meshnet");
    }

    @AfterEach
    void switchOff() {
        bench.close();
    }

    private SshLogin configured(String name, String address) throws Exception {
        SshLogin login = bench.login(name);
        login.run("terminal length 0");
        login.run("conf t");
        login.run("lldp run");
        login.run("int gi2");
        login.run("ip address " + address + " 255.255.255.252");
        login.run("no shut");
        login.awaitNote("Line protocol on Interface GigabitEthernet2, changed state to up");
        login.run("end");
        return login;
    }

    @Test
    void everyRouterCallsItselfTheSame() throws Exception {
        try (SshLogin one = bench.login("csr-1");
                SshLogin two = bench.login("csr-2")) {
            assertThat(one.prompt()).isEqualTo("csr1000v#");
            assertThat(two.prompt()).isEqualTo("csr1000v#");
        }
    }

    @Test
    void lldpIsOffUntilItIsTypedIn() throws Exception {
        try (SshLogin login = bench.login("csr-1")) {
            assertThat(login.run("sh lldp nei")).startsWith("% LLDP is not enabled");
        }
    }

    @Test
    void neighborsAppearWithTheirShortPortNames() throws Exception {
        try (SshLogin one = configured("csr-1", "10.0.0.1");
                SshLogin two = configured("csr-2", "10.0.0.2")) {
            assertThat(one.run("show lldp neighbors"))
                    .contains("csr1000v.example.comGi2            120        B,R             Gi2")
                    .contains("Total entries displayed: 1");
            assertThat(two.run("sh lldp nei det")).contains("Local Intf: Gi2\n").contains("Port id: Gi2\n");
        }
    }

    @Test
    void theFirstEchoRequestIsLostToAddressResolution() throws Exception {
        try (SshLogin one = configured("csr-1", "10.0.0.1");
                SshLogin two = configured("csr-2", "10.0.0.2")) {
            assertThat(one.run("ping 10.0.0.2")).contains("\n.!!!!\nSuccess rate is 80 percent (4/5), round-trip");
            assertThat(two.run("ping 10.0.0.1 repeat 3")).contains("\n!!!\nSuccess rate is 100 percent (3/3)");
            one.run("conf t");
            one.run("interface GigabitEthernet 2");
            one.run("shutdown");
            assertThat(two.run("ping 10.0.0.1 rep 2 time 1")).contains("\n..\nSuccess rate is 0 percent (0/2)\n");
        }
    }

    @Test
    void addressesOfOneLinkAndThoseMadeOfTheMacAddressAreTaken() throws Exception {
        try (SshLogin csr = bench.login("csr-1")) {
            csr.run("terminal length 0");
            csr.run("configure terminal");
            csr.run("interface Gi2");
            assertThat(csr.run("ipv6 address fe80::1 link-local")).isEmpty();
            assertThat(csr.run("ipv6 address fe80::2 link-local")).isEmpty();
            assertThat(csr.run("ipv6 address 2001:db8:1::/64 eui-64")).isEmpty();
            assertThat(csr.run("ipv6 address 2001:db8::1 link-local")).isEqualTo("% Invalid link-local address\n");
            assertThat(csr.run("do show running-config | include ipv6 address").lines())
                    .hasSize(2)
                    .contains(" ipv6 address fe80::2 link-local")
                    .anySatisfy(line -> assertThat(line).matches(" ipv6 address 2001:db8:1:0:5054:ff:fe[0-9a-f:]+/64"));
            assertThat(csr.run("no ipv6 address fe80::2 link-local")).isEmpty();
            assertThat(csr.run("no ipv6 address 2001:db8:1::/64 eui-64")).isEmpty();
            assertThat(csr.run("do show running-config | include ipv6 address")).isEmpty();
        }
    }

    @Test
    void aWordThatTheDeviceDoesNotKnowGetsACaret() throws Exception {
        try (SshLogin login = bench.login("csr-1")) {
            assertThat(login.run("show lldp neigbors"))
                    .isEqualTo("                   ^\n% Invalid input detected at '^' marker.\n\n");
            assertThat(login.run("sh l n")).isNotEmpty();
            assertThat(login.run("show")).isEqualTo("% Incomplete command.\n\n");
            assertThat(login.run("c")).isEqualTo("% Ambiguous command:  \"c\"\n");
        }
    }

    @Test
    void longOutputStopsAtThePagerUntilPagingIsOff() throws Exception {
        try (SshLogin login = bench.login("csr-1")) {
            login.type("show version\r");
            assertThat(login.readUntil(Pattern.compile("--More-- $")))
                    .contains("Cisco IOS XE Software, Version 16.04.01");
            login.type("q");
            login.readUntil(Pattern.compile("csr1000v#$"));
            login.run("terminal length 0");
            assertThat(login.run("show version"))
                    .contains("Configuration register is")
                    .doesNotContain("More");
        }
    }
}
