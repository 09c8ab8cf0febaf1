package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.platform.ImageFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The interfaces of a pod that are no links, written as links all the same, for KNE's daemon, which takes away whatever its
 * resource does not name (third_party/meshnet of openconfig/kne at 577a223, daemon/meshnet/controller.go). Of a link
 * between a pod and itself the daemon makes the one end: that fills a gap. Of a link to a pod that there is not it makes
 * nothing, and leaves the interface alone that the image makes; its plugin lets such a pod wait for thirty seconds first.
 */
final class OtherInterfaces {

    /** A pod's name that no node has, whose names are DNS labels. */
    private static final String NOBODY = "no.pod";

    /** Beyond the ids of links; these never leave their pod. */
    private static final long FIRST_ID = LinkIds.HIGHEST_OF_KNE + 1;

    private OtherInterfaces() {}

    static List<MeshnetTopology.Wire> of(NodePlan node) {
        List<MeshnetTopology.Wire> wires = new ArrayList<>();
        long id = FIRST_ID;
        for (String filler : node.layout().fillers()) {
            wires.add(new MeshnetTopology.Wire(id++, filler, node.name(), filler));
        }
        for (String name : names(node)) {
            wires.add(new MeshnetTopology.Wire(id++, name, NOBODY, name));
        }
        return wires;
    }

    private static List<String> names(NodePlan node) {
        return node.family().ownInterfaces().stream()
                .flatMap(name -> name.contains(ImageFamily.CARD)
                        ? IntStream.rangeClosed(0, node.layout().highestCard())
                                .mapToObj(card -> name.replace(ImageFamily.CARD, Integer.toString(card)))
                        : Stream.of(name))
                .toList();
    }
}
