package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.topology.Node;
import java.util.Map;
import java.util.Optional;

/** Which image a node gets. */
public final class ImageNames {

    private final Map<String, String> byPlatform;
    private final Optional<String> registry;

    /**
     * @param byPlatform platform id to image, used for nodes that name none
     * @param registry prefix for images without a registry of their own
     */
    public ImageNames(Map<String, String> byPlatform, Optional<String> registry) {
        this.byPlatform = Map.copyOf(byPlatform);
        this.registry = registry;
    }

    /** The image that is pulled for a node. */
    public String pulled(Node node, Platform platform) {
        return withRegistry(of(node, platform));
    }

    /** The node's own image, else the one chosen for its platform, else the platform's. */
    String of(Node node, Platform platform) {
        return node.image()
                .or(() -> Optional.ofNullable(byPlatform.get(platform.id())))
                .orElse(platform.defaultImage());
    }

    /** Whether somebody has said which image. */
    boolean isChosen(Node node, Platform platform) {
        return node.image().isPresent() || byPlatform.containsKey(platform.id());
    }

    /** The name under which the image is pulled. */
    String withRegistry(String image) {
        return registry.filter(prefix -> !hasRegistry(image))
                .map(prefix -> prefix.replaceAll("/+$", "") + "/" + image)
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
