package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Bootstrap;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.InterfaceAddress;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.PublishedPort;
import io.jenkins.plugins.networktopology.topology.Resources;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Topologies and options as the tests of plans need them. */
final class Labs {

    static final PlatformCatalog CATALOG = PlatformCatalog.load();

    static final PlanOptions OPTIONS = new PlanOptions(
            "article-7f3a",
            "nettopo-article-7f3a",
            2048,
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            "IfNotPresent",
            Wiring.MESHNET,
            true);

    static PlanOptions wiredBy(Wiring wiring) {
        return new PlanOptions(
                OPTIONS.lab(),
                OPTIONS.namespace(),
                0,
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                OPTIONS.imagePullPolicy(),
                wiring,
                true);
    }

    private Labs() {}

    static Topology topology(String name, List<Node> nodes, List<Link> links, PublishedPort... ports) {
        return new Topology(name, nodes, links, Bootstrap.DEFAULT, Verification.DEFAULT, List.of(ports));
    }

    /** The pair of the article: card 4 of the vMX, card 1 of the CSR. */
    static Topology article() {
        return topology(
                "article",
                List.of(Node.of("vmx-1", "juniper_vmx"), Node.of("csr-1", "cisco_csr1000v")),
                List.of(link("vmx-1", "ge-0/0/3", "12.12.12.1/24", "csr-1", "GigabitEthernet2", "12.12.12.2/24")));
    }

    static Link link(String a, String interfaceA, String b, String interfaceB) {
        return new Link(end(a, interfaceA), end(b, interfaceB), Optional.empty());
    }

    static Link link(String a, String interfaceA, String addressA, String b, String interfaceB, String addressB) {
        return new Link(
                new Endpoint(a, interfaceA, Optional.of(InterfaceAddress.parse(addressA))),
                new Endpoint(b, interfaceB, Optional.of(InterfaceAddress.parse(addressB))),
                Optional.empty());
    }

    static Link withMtu(Link link, int mtu) {
        return new Link(link.a(), link.b(), Optional.of(mtu));
    }

    private static Endpoint end(String node, String name) {
        return new Endpoint(node, name, Optional.empty());
    }

    static Node node(String name, String platform, String image, List<String> config, Map<String, String> env) {
        return new Node(
                name,
                platform,
                Optional.ofNullable(image),
                config,
                new Resources(Optional.of("2"), Optional.empty()),
                Optional.empty(),
                env);
    }

    static Node configured(String name, String platform, String... config) {
        return new Node(
                name, platform, Optional.empty(), List.of(config), Resources.UNSPECIFIED, Optional.empty(), Map.of());
    }

    static LabPlan plan(Topology topology, PlanOptions options) {
        try {
            return LabPlanner.plan(topology, CATALOG, options);
        } catch (InvalidTopologyException e) {
            throw new AssertionError("expected a plan", e);
        }
    }
}
