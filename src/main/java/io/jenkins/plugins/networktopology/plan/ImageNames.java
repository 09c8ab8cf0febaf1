package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.topology.Node;
import java.util.Optional;

/** Which image a node gets. */
final class ImageNames {

    private final PlanOptions options;

    ImageNames(PlanOptions options) {
        this.options = options;
    }

    /** The node's own image, else the one chosen for its platform, else the platform's. */
    String of(Node node, Platform platform) {
        return node.image()
                .or(() -> Optional.ofNullable(options.images().get(platform.id())))
                .orElse(platform.defaultImage());
    }

    /** The name under which the image is pulled. */
    String withRegistry(String image) {
        return options.registry()
                .filter(registry -> !hasRegistry(image))
                .map(registry -> registry.replaceAll("/+$", "") + "/" + image)
                .orElse(image);
    }

    /** Docker's rule: the part before the first slash is a registry if it looks like a host. */
    private static boolean hasRegistry(String image) {
        int slash = image.indexOf('/');
        if (slash < 0) {
            return false;
        }
        String first = image.substring(0, slash);
        return first.equals("localhost") || first.indexOf('.') >= 0 || first.indexOf(':') >= 0;
    }
}
