package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.lab.ImageChoice;
import io.jenkins.plugins.networktopology.plan.ImageNames;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a cluster's administrator allows labs to be.
 *
 * @param nodesPerLab how many nodes at most; 0 for any number
 * @param allowedImages patterns in which {@code *} stands for any text; any image if there are none
 * @param registry where images without a registry of their own are pulled from
 * @param pullSecret the image pull secret of the labs' pods
 */
public record LabPolicy(
        String cluster,
        int nodesPerLab,
        List<String> allowedImages,
        Optional<String> registry,
        Optional<String> pullSecret) {

    public LabPolicy {
        allowedImages = List.copyOf(allowedImages);
    }

    /** The images of a lab, with the cluster's registry and pull secret. */
    public ImageChoice images(Map<String, String> byPlatform) {
        return new ImageChoice(byPlatform, registry, pullSecret, "IfNotPresent");
    }

    /**
     * Why a lab may not be brought up; empty if it may.
     *
     * @param images as a build chooses them, platform id to image
     */
    public List<String> problems(Topology topology, Map<String, String> images, PlatformCatalog platforms) {
        List<String> problems = new ArrayList<>();
        int nodes = topology.nodes().size();
        if (nodesPerLab > 0 && nodes > nodesPerLab) {
            problems.add("the topology has " + nodes + " nodes, cluster " + cluster + " allows " + nodesPerLab
                    + " in a lab; take fewer, or ask for a larger cap");
        }
        images.keySet().stream()
                .filter(platform -> !platforms.knows(platform))
                .forEach(platform -> problems.add(
                        "images name the unknown platform " + platform + "; " + platforms.insteadOf(platform)));
        if (!allowedImages.isEmpty()) {
            ImageNames names = new ImageNames(images, registry);
            for (Node node : topology.nodes()) {
                String image = names.pulled(node, platforms.get(node.platform()));
                if (allowedImages.stream().noneMatch(pattern -> matches(pattern, image))) {
                    problems.add("node " + node.name() + " would run the image " + image + ", cluster " + cluster
                            + " allows only " + String.join(", ", allowedImages));
                }
            }
        }
        return problems;
    }

    /** Whether the administrator has named the registry of an image. */
    boolean names(String image) {
        return registry.filter(prefix -> image.startsWith(prefix + "/")).isPresent()
                || allowedImages.stream()
                        .anyMatch(pattern -> pattern.indexOf('/') > 0
                                && pattern.substring(0, pattern.indexOf('/')).indexOf('*') < 0
                                && matches(pattern, image));
    }

    private static boolean matches(String pattern, String image) {
        String regex =
                List.of(pattern.split("\\*", -1)).stream().map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.matches(regex, image);
    }
}
