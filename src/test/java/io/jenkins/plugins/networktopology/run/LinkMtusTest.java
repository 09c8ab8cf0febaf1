package io.jenkins.plugins.networktopology.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.NodeAccess;
import io.jenkins.plugins.networktopology.cluster.NodeAddress;
import io.jenkins.plugins.networktopology.lab.RungFailedException;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.ReadOptions;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.TopologyFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkMtusTest {

    private static final PlatformCatalog CATALOG = PlatformCatalog.load();

    @TempDir
    Path directory;

    private final List<String> scripts = new ArrayList<>();

    @Test
    void theInterfacesBehindTheLinksAreNamedWithTheMtuThatWasReadBack() throws Exception {
        assertThat(of("middle").set(pod("mtu eth1 1300\nmtu eth3 1400\nmtu eth4 9000\n")))
                .isEqualTo("mtu 1300 on eth1, mtu 1400 on eth3, mtu 9000 on eth4");
        assertThat(scripts).singleElement().asString().contains("for wanted in eth1=1300 eth3=1400 eth4=9000; do");
    }

    @Test
    void anInterfaceIsCalledAsItIsInThePod() throws Exception {
        of("vmx").set(pod("mtu eth10 1400"));
        assertThat(scripts).singleElement().asString().contains("for wanted in eth10=1400; do");
    }

    @Test
    void ofOneNeighboursLinksNoOthersAreTouched() throws Exception {
        Node middle = topology().node("middle").orElseThrow();
        Platform frr = CATALOG.get("frr");
        LinkMtus mtus = LinkMtus.towards("left", topology(), middle, frr, frr.familyOf(Optional.empty()));
        assertThat(mtus.set(pod("mtu eth1 1300\n"))).isEqualTo("mtu 1300 on eth1");
    }

    @Test
    void nothingIsAskedOfAPodWhoseLinksHaveNone() throws Exception {
        assertThat(of("right").set(pod("unasked"))).isEmpty();
        assertThat(scripts).isEmpty();
    }

    @Test
    void anInterfaceThatKeepsAnotherFailsTheNodeWithWhatThePodSaid() {
        assertThatThrownBy(() -> of("left").set(pod("RTNETLINK answers: Invalid argument\nmtu eth1 1450\n")))
                .isInstanceOf(RungFailedException.class)
                .hasMessageContaining("do not have the MTU that was set, their link's: eth1 (1300)")
                .hasMessageContaining("RTNETLINK answers: Invalid argument; mtu eth1 1450");
    }

    @Test
    void aPodThatTakesNoScriptIsToldOfInTheClustersWords() {
        assertThatThrownBy(() -> of("left").set(new Pod() {
                    @Override
                    public String run(String script, Duration limit) throws ClusterException {
                        throw new ClusterException(ClusterException.Kind.FORBIDDEN, "not allowed to create pods/exec");
                    }
                }))
                .isInstanceOf(RungFailedException.class)
                .hasMessageContaining("could not be set in its pod: not allowed to create pods/exec");
    }

    private LinkMtus of(String name) throws Exception {
        Node node = topology().node(name).orElseThrow();
        Platform platform = CATALOG.get(node.platform());
        return LinkMtus.of(topology(), node, platform, platform.familyOf(Optional.empty()));
    }

    /** The vMX's card 2 is the second of its interfaces in the order of their names as text. */
    private Topology topology() throws Exception {
        Path file = Files.writeString(directory.resolve("row.yaml"), """
                nodes: {left: frr, middle: frr, right: frr, vmx: juniper_vmx}
                links:
                  - {endpoints: [left:eth1, middle:eth1], mtu: 1300}
                  - {endpoints: [middle:eth2, right:eth1]}
                  - {endpoints: [middle:eth3, vmx:ge-0/0/1], mtu: 1400}
                  - {endpoints: [vmx:ge-0/0/9, right:eth2]}
                  - {endpoints: ['middle:eth4', 'macvlan:ens3'], mtu: 9000}
                """);
        return TopologyFiles.read(file, CATALOG, new ReadOptions(Optional.empty()));
    }

    private NodeAccess pod(String answer) {
        return new Pod() {
            @Override
            public String run(String script, Duration limit) {
                scripts.add(script);
                return answer;
            }
        };
    }

    private abstract static class Pod implements NodeAccess {

        @Override
        public NodeAddress open(Duration limit) {
            throw new AssertionError("nobody logs in for an MTU");
        }
    }
}
