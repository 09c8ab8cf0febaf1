package io.jenkins.plugins.networktopology.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.networktopology.simulator.DeviceSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EosDeviceTest {

    private static final String STARTUP = """
            hostname sw-2
            username admin privilege 15 role network-admin secret admin
            aaa authorization exec default local
            interface Ethernet1
               no switchport
               ip address 10.1.0.2/30
            """;

    private Bench bench;

    @BeforeEach
    void aVirtualMachineAndAContainer() {
        bench = new Bench();
        bench.wires.plug("veos", "eth1", "sw-2", "eth1");
        bench.boot("veos", "vrnetlab/arista_veos:4.28.0F", "--hostname", "veos");
    }

    @AfterEach
    void switchOff() {
        bench.close();
    }

    private void container(Map<String, String> files) {
        bench.boot(new DeviceSpec(FakeWires.pod("sw-2"), "ceos:latest", List.of(), Map.of("CEOS", "1"), files));
    }

    private SshLogin veos() throws Exception {
        SshLogin login = bench.login("veos");
        login.run("enable");
        login.run("terminal length 0");
        login.run("configure");
        login.run("interface Ethernet1");
        return login;
    }

    @Test
    void aLoginOfTheVirtualMachineStartsWithoutPrivilege() throws Exception {
        try (SshLogin login = bench.login("veos")) {
            assertThat(login.prompt()).isEqualTo("veos>");
            assertThat(login.run("configure")).isEqualTo("% Invalid input (privileged mode required)\n");
            login.run("enable");
            assertThat(login.run("sh lldp nieghbors")).isEqualTo("% Invalid input (at token 3: 'nieghbors')\n");
        }
    }

    @Test
    void aContainerKnowsOnlyTheAccountsOfItsStartupConfiguration() throws Exception {
        container(Map.of());
        assertThatThrownBy(() -> bench.connect("sw-2", "admin", "admin")).isInstanceOf(java.io.IOException.class);
    }

    @Test
    void addressesOfOneLinkAndThoseMadeOfTheMacAddressAreTaken() throws Exception {
        try (SshLogin login = veos()) {
            assertThat(login.run("ipv6 address fe80::1/64 link-local")).isEmpty();
            assertThat(login.run("ipv6 address 2001:db8:1::/64 eui-64")).isEmpty();
            login.run("end");
            assertThat(login.run("show running-config | include ipv6 address"))
                    .contains("   ipv6 address fe80::1/64 link-local\n")
                    .containsPattern("   ipv6 address 2001:db8:1:0:[0-9a-f]+:[0-9a-f]*ff:fe[0-9a-f]+:[0-9a-f]+/64\n");
        }
    }

    @Test
    void lldpIsOnAndPortIdsComeInQuotes() throws Exception {
        container(Map.of("/mnt/flash/startup-config", STARTUP));
        try (SshLogin veos = veos();
                SshLogin container = new SshLogin(bench.connect("sw-2", "admin", "admin"))) {
            assertThat(container.prompt()).isEqualTo("sw-2#");
            assertThat(veos.run("show lldp neighbors detail"))
                    .contains("Interface Ethernet1 detected 1 LLDP neighbors:")
                    .contains("    Port ID     : \"Ethernet1\"\n")
                    .contains("  - System Name: \"sw-2\"\n");
            assertThat(container.run("show lldp neighbors"))
                    .contains("\nEt1           veos                     Ethernet1           120\n");
        }
    }

    @Test
    void aSwitchPortDoesNotRoute() throws Exception {
        container(Map.of("/mnt/flash/startup-config", STARTUP));
        try (SshLogin veos = veos()) {
            assertThat(veos.run("ip address 10.1.0.1/30")).contains("not a routed port");
            assertThat(veos.run("ping 10.1.0.2 repeat 1")).isEqualTo("connect: Network is unreachable\n");
            veos.run("no switchport");
            assertThat(veos.run("ping 10.1.0.2 repeat 2"))
                    .contains(
                            "PING 10.1.0.2 (10.1.0.2) 72(100) bytes of data.\n80 bytes from 10.1.0.2: icmp_seq=1 ttl=64 time=")
                    .contains("2 packets transmitted, 2 received, 0% packet loss");
        }
    }
}
