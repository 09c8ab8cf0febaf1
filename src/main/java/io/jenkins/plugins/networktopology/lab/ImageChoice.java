package io.jenkins.plugins.networktopology.lab;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which images a lab's nodes get, where the topology does not say.
 *
 * @param byPlatform platform id to image
 * @param registry prefix for images without a registry of their own
 * @param pullSecret name of an image pull secret
 * @param pullPolicy Kubernetes' word
 */
public record ImageChoice(
        Map<String, String> byPlatform, Optional<String> registry, Optional<String> pullSecret, String pullPolicy) {

    /** The platforms' own images, pulled if they are not there. */
    public static final ImageChoice DEFAULT =
            new ImageChoice(Map.of(), Optional.empty(), Optional.empty(), "IfNotPresent");

    public ImageChoice {
        Objects.requireNonNull(registry);
        Objects.requireNonNull(pullSecret);
        Objects.requireNonNull(pullPolicy);
        byPlatform = Map.copyOf(byPlatform);
    }
}
