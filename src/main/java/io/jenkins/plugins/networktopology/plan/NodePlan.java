package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.platform.CommandText;
import io.jenkins.plugins.networktopology.platform.ImageFamily;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.NodeRuntime;
import java.util.List;
import java.util.Map;

/**
 * A node with everything decided that its objects are made of.
 *
 * @param node as the user wrote it
 * @param platform its platform
 * @param image the image's name, with its registry
 * @param family how that image wants to be started
 * @param layout its container interfaces
 * @param mtus container interface to MTU, for links that ask for one
 */
record NodePlan(
        Node node, Platform platform, String image, ImageFamily family, CardLayout layout, Map<String, Integer> mtus) {

    String name() {
        return node.name();
    }

    /** Whether KubeVirt runs it. */
    boolean isVirtualMachine() {
        return node.runtime() == NodeRuntime.KUBEVIRT;
    }

    /** What the placeholders of the image family mean for this node. */
    private Map<String, String> placeholders() {
        return Map.of(
                "hostname", name(),
                "username", platform.credentials().username(),
                "password", platform.credentials().password(),
                "links", Integer.toString(layout.byCard().size()),
                "nics", Integer.toString(layout.highestCard()));
    }

    List<String> filled(List<String> lines) {
        return CommandText.render(lines, placeholders());
    }

    String filled(String line) {
        return CommandText.render(line, placeholders());
    }

    /** The start-up configuration for images that read one; empty if there is nothing to say. */
    List<String> startupConfig() {
        return family.startupConfig().stream()
                .flatMap(line ->
                        line.equals(ImageFamily.CONFIG_LINE) ? node.config().stream() : List.of(filled(line)).stream())
                .toList();
    }
}
