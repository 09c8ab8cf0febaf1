package io.jenkins.plugins.networktopology.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.topology.Bootstrap;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.InterfaceAddress;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Resources;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BootstrapConfigTest {

    private static final PlatformCatalog CATALOG = PlatformCatalog.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "juniper_vmx    | ge-0/0/3               | set protocols lldp interface all; set protocols lldp"
                        + " port-id-subtype interface-name; set interfaces ge-0/0/3 unit 0 family inet address 12.12.12.1/24",
                "cisco_csr1000v | GigabitEthernet2       | lldp run; interface GigabitEthernet2;"
                        + " ip address 12.12.12.1 255.255.255.0; no shutdown; exit",
                "cisco_xrv      | GigabitEthernet0/0/0/0 | lldp; exit; interface GigabitEthernet0/0/0/0;"
                        + " ipv4 address 12.12.12.1 255.255.255.0; no shutdown; exit",
                "arista_veos    | Ethernet1              | lldp run; interface Ethernet1; no switchport;"
                        + " ip address 12.12.12.1/24; no shutdown; exit",
                "arista_ceos    | Ethernet1              | lldp run; interface Ethernet1; no switchport;"
                        + " ip address 12.12.12.1/24; no shutdown; exit",
                "frr            | eth1                   | PATH=$PATH:/usr/sbin:/sbin lldpcli configure lldp portidsubtype"
                        + " ifname; vtysh -c \"configure terminal\" -c \"interface eth1\" -c \"ip address 12.12.12.1/24\""
                        + " -c \"no shutdown\"",
                "linux          | eth1                   | PATH=$PATH:/usr/sbin:/sbin lldpcli configure lldp portidsubtype"
                        + " ifname; PATH=$PATH:/usr/sbin:/sbin ip address replace 12.12.12.1/24 dev eth1;"
                        + " PATH=$PATH:/usr/sbin:/sbin ip link set dev eth1 up",
            })
    void lldpAndAddressesInTheWordsOfTheDevice(String platform, String name, String lines) {
        assertThat(lines(platform, Bootstrap.DEFAULT, end(name, "12.12.12.1/24")))
                .isEqualTo(List.of(lines.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "juniper_vmx    | ge-0/0/0               | set interfaces ge-0/0/0 unit 0",
                "cisco_csr1000v | GigabitEthernet2       | interface GigabitEthernet2; no shutdown; exit",
                "cisco_xrv      | GigabitEthernet0/0/0/0 | interface GigabitEthernet0/0/0/0; no shutdown; exit",
                "arista_ceos    | Ethernet1              | interface Ethernet1; no shutdown; exit",
                "linux          | eth1                   | PATH=$PATH:/usr/sbin:/sbin ip link set dev eth1 up",
            })
    void anInterfaceWithoutAddressIsBroughtUp(String platform, String name, String lines) {
        Bootstrap addresses = new Bootstrap(false, true, false);
        assertThat(lines(platform, addresses, end(name, null))).isEqualTo(List.of(lines.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "juniper_vmx    | set system host-name r-1",
                "cisco_csr1000v | hostname r-1",
                "cisco_xrv      | hostname r-1",
                "arista_veos    | hostname r-1",
                "linux          | hostname r-1",
            })
    void theHostNameIsTheNodesName(String platform, String line) {
        assertThat(lines(platform, new Bootstrap(false, false, true), end("any", "10.0.0.1/30")))
                .containsExactly(line);
    }

    @Test
    void addressesOfIpv6HaveTheirOwnLines() {
        assertThat(lines(
                        "cisco_csr1000v", new Bootstrap(false, true, false), end("GigabitEthernet2", "2001:db8::1/64")))
                .containsExactly("interface GigabitEthernet2", "ipv6 address 2001:db8::1/64", "no shutdown", "exit");
    }

    @Test
    void addressesOfOneLinkAreSaidToBeSuchWhereTheDeviceWantsThat() {
        Bootstrap addresses = new Bootstrap(false, true, false);
        assertThat(lines("cisco_csr1000v", addresses, end("GigabitEthernet2", "fe80::1/64")))
                .contains("ipv6 address fe80::1 link-local");
        assertThat(lines("cisco_xrv", addresses, end("GigabitEthernet0/0/0/0", "fe80::1/64")))
                .contains("ipv6 address fe80::1 link-local");
        assertThat(lines("arista_veos", addresses, end("Ethernet1", "fe80::1/64")))
                .contains("ipv6 address fe80::1/64 link-local");
        assertThat(lines("arista_veos", addresses, end("Ethernet1", "2001:db8::1/64")))
                .contains("ipv6 address 2001:db8::1/64");
    }

    @Test
    void withLldpAloneInterfacesAreUpAndHaveNoAddress() {
        assertThat(lines("cisco_csr1000v", new Bootstrap(true, false, false), end("GigabitEthernet2", "10.0.0.1/30")))
                .containsExactly("lldp run", "interface GigabitEthernet2", "no shutdown", "exit");
    }

    @Test
    void nothingIsTypedWhereNothingIsAskedFor() {
        assertThat(lines("cisco_csr1000v", new Bootstrap(false, false, false), end("GigabitEthernet2", "10.0.0.1/30")))
                .isEmpty();
    }

    @Test
    void theNodesOwnLinesComeLastAndTheMtuWithItsInterface() {
        assertThat(typed("cisco_csr1000v", "GigabitEthernet2"))
                .containsExactly(
                        "interface GigabitEthernet2",
                        "no shutdown",
                        "exit",
                        "interface GigabitEthernet2",
                        "ip mtu 1400",
                        "exit",
                        "own line {not a placeholder}");
    }

    @Test
    void linesThatTheImageReadsAtTheStartAreNotTyped() {
        assertThat(typed("arista_ceos", "Ethernet1")).doesNotContain("own line {not a placeholder}");
    }

    private static List<String> typed(String platformId, String name) {
        Node node = new Node(
                "r-1",
                platformId,
                Optional.empty(),
                List.of("own line {not a placeholder}"),
                Resources.UNSPECIFIED,
                Optional.empty(),
                Map.of());
        Topology topology = new Topology(
                "t",
                List.of(node, Node.of("host", "linux")),
                List.of(new Link(end(name, null), new Endpoint("host", "eth1", Optional.empty()), Optional.of(1400))),
                new Bootstrap(false, true, false),
                Verification.DEFAULT,
                List.of());
        Platform platform = CATALOG.get(platformId);
        return BootstrapConfig.linesFor(topology, node, platform, platform.familyOf(Optional.empty()));
    }

    private static List<String> lines(String platform, Bootstrap bootstrap, Endpoint end) {
        Node node = Node.of("r-1", platform);
        Topology topology = new Topology(
                "t",
                List.of(node, Node.of("host", "linux"), Node.of("other", "linux")),
                List.of(
                        new Link(new Endpoint("host", "eth1", Optional.empty()), end, Optional.empty()),
                        new Link(
                                end("elsewhere", null),
                                new Endpoint("other", "eth1", Optional.empty()),
                                Optional.empty())),
                bootstrap,
                Verification.DEFAULT,
                List.of());
        return BootstrapConfig.linesFor(topology, node, "host", CATALOG.get(platform));
    }

    private static Endpoint end(String name, String address) {
        return new Endpoint("r-1", name, Optional.ofNullable(address).map(InterfaceAddress::parse));
    }
}
