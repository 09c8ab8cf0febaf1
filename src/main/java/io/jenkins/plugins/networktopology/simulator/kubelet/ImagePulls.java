package io.jenkins.plugins.networktopology.simulator.kubelet;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Which node has which image; every image exists, except those that a fault takes away. On the control loop only. */
final class ImagePulls {

    private record Copy(String node, String image) {}

    private final Set<Copy> present = new HashSet<>();

    /** Whether a node has an image already. */
    boolean isPresent(String node, String image) {
        return present.contains(new Copy(node, image));
    }

    void pulled(String node, String image) {
        present.add(new Copy(node, image));
    }

    /** What a registry that does not have it says, by way of containerd. */
    static String refusal(String image) {
        String full = full(image);
        return "rpc error: code = NotFound desc = failed to pull and unpack image \"" + full
                + "\": failed to resolve reference \"" + full + "\": " + full + ": not found";
    }

    /** With registry and tag spelt out. */
    private static String full(String image) {
        int slash = image.indexOf('/');
        String first = slash < 0 ? "" : image.substring(0, slash);
        boolean registry = first.contains(".") || first.contains(":") || first.equals("localhost");
        String named = registry ? image : "docker.io/" + (slash < 0 ? "library/" : "") + image;
        return named.indexOf(':', named.lastIndexOf('/') + 1) < 0 ? named + ":latest" : named;
    }

    static String idOf(String image) {
        return "sha256:"
                + UUID.nameUUIDFromBytes(image.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", "")
                        .repeat(2);
    }
}
