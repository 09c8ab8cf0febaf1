package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.platform.ImageFamily;
import io.jenkins.plugins.networktopology.platform.ImageFamily.CardOrder;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.NodeRuntime;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Decides image, family and container interfaces of every node. */
final class NodePlanner {

    private final PlatformCatalog catalog;
    private final ImageNames images;
    private final PlanProblems problems;

    NodePlanner(PlatformCatalog catalog, PlanOptions options, PlanProblems problems) {
        this.catalog = catalog;
        this.images = new ImageNames(options.images(), options.registry());
        this.problems = problems;
    }

    /** Node name to plan, sorted; nodes with problems are left out. */
    Map<String, NodePlan> plan(Topology topology) {
        Map<String, Map<Integer, Optional<Integer>>> cards = cards(topology);
        Map<String, NodePlan> plans = new TreeMap<>();
        for (Node node : topology.nodes()) {
            platform(node)
                    .ifPresent(platform ->
                            plans.put(node.name(), plan(node, platform, cards.getOrDefault(node.name(), Map.of()))));
        }
        return plans;
    }

    private NodePlan plan(Node node, Platform platform, Map<Integer, Optional<Integer>> mtusByCard) {
        String image = images.of(node, platform);
        ImageFamily family = platform.familyOf(Optional.of(image));
        boolean machine = node.runtime() == NodeRuntime.KUBEVIRT;
        if (machine && node.disk().isEmpty() && !images.isChosen(node, platform)) {
            problems.add(
                    "node " + node.name() + " has the runtime kubevirt and no image and no disk",
                    "expected the name of a container disk, an image with a virtual machine's disk in it, or as its"
                            + " disk a claim that has one");
        }
        CardLayout layout = CardLayout.of(machine ? CardOrder.BY_NUMBER : family.cardOrder(), mtusByCard.keySet());
        Map<String, Integer> mtus = new TreeMap<>();
        mtusByCard.forEach(
                (card, most) -> most.ifPresent(mtu -> mtus.put(layout.byCard().get(card), mtu)));
        return new NodePlan(node, platform, images.withRegistry(image), family, layout, mtus);
    }

    private Optional<Platform> platform(Node node) {
        Optional<Platform> platform = catalog.find(node.platform());
        if (platform.isEmpty()) {
            problems.add(
                    "node " + node.name() + " has the platform " + node.platform(),
                    "expected one of " + String.join(", ", catalog.ids()));
        }
        return platform;
    }

    /** Node name to its cards, each with the MTU of its link if it has one. */
    private Map<String, Map<Integer, Optional<Integer>>> cards(Topology topology) {
        Map<String, Platform> platforms = new HashMap<>();
        topology.nodes()
                .forEach(node ->
                        catalog.find(node.platform()).ifPresent(platform -> platforms.put(node.name(), platform)));
        Map<String, Map<Integer, Optional<Integer>>> cards = new HashMap<>();
        for (Link link : topology.links()) {
            link.endpoints().forEach(end -> put(cards, platforms, end, link.mtu()));
        }
        topology.externalLinks().forEach(link -> put(cards, platforms, link.end(), link.mtu()));
        return cards;
    }

    private void put(
            Map<String, Map<Integer, Optional<Integer>>> cards,
            Map<String, Platform> platforms,
            Endpoint end,
            Optional<Integer> mtu) {
        Optional.ofNullable(platforms.get(end.node()))
                .flatMap(platform -> card(platform, end))
                .ifPresent(card -> cards.computeIfAbsent(end.node(), name -> new TreeMap<>())
                        .put(card, mtu));
    }

    private Optional<Integer> card(Platform platform, Endpoint end) {
        Optional<Integer> card = platform.naming().cardOf(end.interfaceName());
        if (card.isEmpty()) {
            problems.add(
                    end + " is no interface of " + platform.title(),
                    "expected " + platform.naming().range());
        }
        return card;
    }

    /** The container interface of an end. */
    static String interfaceOf(NodePlan plan, Endpoint end) {
        return plan.layout().byCard().get(cardOf(plan, end));
    }

    /** The network card of an end. */
    static int cardOf(NodePlan plan, Endpoint end) {
        return plan.platform().naming().cardOf(end.interfaceName()).orElseThrow();
    }
}
