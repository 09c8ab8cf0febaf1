package io.jenkins.plugins.networktopology.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.topology.Bootstrap;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.InterfaceAddress;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.RandomTopology;
import io.jenkins.plugins.networktopology.topology.Resources;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which images have their management where data interfaces are, and whose addresses meet it. */
class ManagementOverlapTest {

    private static final PlatformCatalog CATALOG = PlatformCatalog.load();

    private static List<String> overlaps(Topology topology) {
        return ManagementOverlap.in(
                        topology, node -> CATALOG.get(node.platform()).familyOf(node.image()))
                .stream()
                .map(overlap -> overlap.end() + " in " + overlap.network())
                .toList();
    }

    private static Topology pair(String csrImage, String csrAddress, String hostAddress) {
        Node csr = new Node(
                "csr-1",
                "cisco_csr1000v",
                Optional.of(csrImage),
                List.of(),
                Resources.UNSPECIFIED,
                Optional.empty(),
                Map.of());
        Link link = new Link(
                new Endpoint("csr-1", "GigabitEthernet2", Optional.of(InterfaceAddress.parse(csrAddress))),
                new Endpoint("host-1", "eth1", Optional.of(InterfaceAddress.parse(hostAddress))),
                Optional.empty());
        return new Topology(
                "pair",
                List.of(csr, Node.of("host-1", "linux")),
                List.of(link),
                Bootstrap.DEFAULT,
                Verification.DEFAULT,
                List.of());
    }

    @Test
    void theForksMachineHasItsManagementAmongTheDataInterfacesAndAContainerHasNone() {
        assertThat(overlaps(pair("vrnetlab/vr-csr:16.04.01", "10.0.0.1/30", "10.0.0.2/30")))
                .containsExactly("csr-1:GigabitEthernet2 in 10.0.0.0/24");
    }

    @Test
    void aWiderSubnetThatHoldsTheManagementNetworkOverlapsToo() {
        assertThat(overlaps(pair("vrnetlab/vr-csr:16.04.01", "10.200.0.1/8", "10.200.0.2/8")))
                .hasSize(1);
    }

    @Test
    void aManagementVrfKeepsThemApart() {
        assertThat(overlaps(pair("vrnetlab/cisco_csr1000v:16.12.05", "10.0.0.1/30", "10.0.0.2/30")))
                .isEmpty();
    }

    @Test
    void otherAddressesDoNotMeetIt() {
        assertThat(overlaps(pair("vrnetlab/vr-csr:16.04.01", "10.0.1.1/30", "10.0.1.2/30")))
                .isEmpty();
        assertThat(overlaps(pair("vrnetlab/vr-csr:16.04.01", "2001:db8::1/64", "2001:db8::2/64")))
                .isEmpty();
    }

    @Test
    void randomTopologiesKeepClearOfIt() {
        assertThat(overlaps(RandomTopology.build(
                        40, 20, List.of("juniper_vmx", "cisco_csr1000v", "arista_veos"), 7, CATALOG)))
                .isEmpty();
    }

    @Test
    void theMessageSaysWhoHasWhatAndWhatMayComeOfIt() {
        ManagementOverlap overlap = ManagementOverlap.in(
                        pair("vrnetlab/vr-csr:16.04.01", "10.0.0.1/30", "10.0.0.2/30"),
                        node -> CATALOG.get(node.platform()).familyOf(node.image()))
                .get(0);
        assertThat(overlap.words())
                .isEqualTo(
                        "csr-1:GigabitEthernet2 has 10.0.0.1/30, which overlaps with 10.0.0.0/24, the management network"
                                + " of its image: the device may refuse the address or not answer on it");
        assertThat(overlap.concerns("csr-1", "10.0.0.2")).isTrue();
        assertThat(overlap.concerns("csr-1", "10.0.0.9")).isFalse();
        assertThat(overlap.concerns("host-1", "10.0.0.1")).isFalse();
    }
}
