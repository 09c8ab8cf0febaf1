package io.jenkins.plugins.networktopology.verify.ping;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Bootstrap;
import io.jenkins.plugins.networktopology.topology.Convergence;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.InterfaceAddress;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.PingExpectation;
import io.jenkins.plugins.networktopology.topology.ReadOptions;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.TopologyFiles;
import io.jenkins.plugins.networktopology.topology.Verification;
import io.jenkins.plugins.networktopology.topology.Verification.PingScope;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which pings a line of three routers asks for: a - b in one subnet, b - c in two, a - c without addresses. */
class PingPlanTest {

    private static Endpoint end(String node, String port, String address) {
        return new Endpoint(node, port, Optional.ofNullable(address).map(InterfaceAddress::parse));
    }

    private static PingPlan plan(PingScope scope, PingExpectation... written) {
        List<Link> links = List.of(
                new Link(end("a", "eth1", "10.0.0.1/30"), end("b", "eth1", "10.0.0.2/30"), Optional.empty()),
                new Link(end("b", "eth2", "10.0.0.5/30"), end("c", "eth1", "10.0.9.6/30"), Optional.empty()),
                new Link(end("a", "eth3", null), end("c", "eth3", null), Optional.empty()));
        Convergence convergence = new Convergence(Duration.ofSeconds(20), Duration.ofSeconds(1), Duration.ofSeconds(2));
        return new PingPlan(new Topology(
                "line",
                List.of(Node.of("a", "linux"), Node.of("b", "linux"), Node.of("c", "linux")),
                links,
                Bootstrap.DEFAULT,
                new Verification(true, scope, 5, Arrays.asList(written), List.of(), convergence),
                List.of()));
    }

    private static PingExpectation written(String from, String to, String source, boolean reachable) {
        return new PingExpectation(from, to, Optional.ofNullable(source), Optional.empty(), Optional.of(3), reachable);
    }

    private static List<String> pairs(List<PingTask> tasks) {
        return tasks.stream()
                .map(task -> task.from() + " " + task.destination())
                .toList();
    }

    @Test
    void aKnownAddressOutsideIsPingedAndDoesNotPing() throws Exception {
        Path file = Path.of("src/test/resources/topologies/right/native/outside.yaml");
        List<PingTask> tasks =
                new PingPlan(TopologyFiles.read(file, PlatformCatalog.load(), ReadOptions.DEFAULT)).derived();

        assertThat(pairs(tasks)).containsExactly("core-1 192.0.2.1", "core-2 192.0.2.1");
        assertThat(tasks.get(0).source()).contains("192.0.2.10");
        assertThat(tasks.get(0).target()).isEqualTo("192.0.2.1 (macvlan:ens3)");
    }

    @Test
    void linkAdjacentPingsGoBothWaysWhereTheEndsShareASubnet() {
        List<PingTask> tasks = plan(PingScope.ADJACENT).derived();

        assertThat(pairs(tasks)).containsExactly("a 10.0.0.2", "b 10.0.0.1");
        assertThat(tasks.get(0).source()).contains("10.0.0.1");
        assertThat(tasks.get(0).target()).isEqualTo("10.0.0.2 (b:eth1)");
    }

    @Test
    void theMatrixGoesToEveryAddressOfEveryOtherNode() {
        assertThat(pairs(plan(PingScope.MATRIX).derived()))
                .containsExactly(
                        "a 10.0.0.2",
                        "a 10.0.0.5",
                        "a 10.0.9.6",
                        "b 10.0.0.1",
                        "b 10.0.9.6",
                        "c 10.0.0.1",
                        "c 10.0.0.2",
                        "c 10.0.0.5");
    }

    @Test
    void noneIsDerivedWhenSwitchedOff() {
        assertThat(plan(PingScope.OFF).derived()).isEmpty();
    }

    @Test
    void aWrittenPingReplacesTheDerivedOneWhateverItExpects() {
        PingPlan plan = plan(PingScope.ADJACENT, written("a", "b", null, false));

        assertThat(pairs(plan.derived())).containsExactly("b 10.0.0.1");
        assertThat(plan.written().get(0).task()).hasValueSatisfying(task -> {
            assertThat(task.reachable()).isFalse();
            assertThat(task.count()).isEqualTo(3);
        });
    }

    @Test
    void aWrittenPingReplacesTheDerivedOneHoweverItsAddressIsSpelt() {
        Link link = new Link(end("a", "eth1", "2001:db8::1/64"), end("b", "eth1", "2001:db8::2/64"), Optional.empty());
        Verification verification = new Verification(
                true,
                PingScope.ADJACENT,
                5,
                List.of(written("a", "2001:DB8:0::0:2", null, false)),
                List.of(),
                Verification.DEFAULT.convergence());
        PingPlan plan = new PingPlan(new Topology(
                "pair",
                List.of(Node.of("a", "linux"), Node.of("b", "linux")),
                List.of(link),
                Bootstrap.DEFAULT,
                verification,
                List.of()));

        assertThat(pairs(plan.derived())).containsExactly("b 2001:db8::1");
        assertThat(plan.written().get(0).task().orElseThrow().target()).isEqualTo("2001:db8::2 (b:eth1)");
    }

    @Test
    void aNodeIsPingedAtTheAddressThatFacesTheSenderElseAtItsFirst() {
        PingPlan plan = plan(PingScope.OFF, written("c", "b", null, true), written("a", "c", null, true));

        assertThat(plan.written())
                .extracting(ping -> ping.task().orElseThrow().destination())
                .containsExactly("10.0.0.5", "10.0.9.6");
    }

    @Test
    void aSourceInterfaceBecomesItsAddressSinceNotAllDevicesTakeNames() {
        PingPlan plan = plan(
                PingScope.OFF, written("b", "10.0.0.1", "eth2", true), written("b", "10.0.0.1", "192.0.2.1", true));

        assertThat(plan.written())
                .extracting(ping -> ping.task().orElseThrow().source())
                .containsExactly(Optional.of("10.0.0.5"), Optional.of("192.0.2.1"));
    }

    @Test
    void linkLocalAddressesAreNotPingedAsTheyNameNoLink() {
        List<Link> links = List.of(
                new Link(end("a", "eth1", "fe80::1/64"), end("b", "eth1", "fe80::2/64"), Optional.empty()),
                new Link(end("a", "eth2", "fe80::1/64"), end("c", "eth1", "fe80::2/64"), Optional.empty()));
        List<Node> nodes = List.of(Node.of("a", "linux"), Node.of("b", "linux"), Node.of("c", "linux"));
        for (PingScope scope : List.of(PingScope.ADJACENT, PingScope.MATRIX)) {
            Verification verification =
                    new Verification(true, scope, 5, List.of(), List.of(), Verification.DEFAULT.convergence());
            PingPlan plan =
                    new PingPlan(new Topology("star", nodes, links, Bootstrap.DEFAULT, verification, List.of()));

            assertThat(plan.derived()).isEmpty();
        }
    }
}
