package io.jenkins.plugins.networktopology.plan;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a plan depends on beside topology and platforms.
 *
 * @param lab the lab's id, a DNS label
 * @param namespace the lab's namespace
 * @param firstLinkId meshnet's uid of the first link; the n-th link has {@code firstLinkId + n}
 * @param labels put on every object, beside our own
 * @param annotations put on the namespace: owner, controller, expiry, heartbeat
 * @param images platform id to image, used for nodes that name none
 * @param registry prefix for images without a registry of their own
 * @param pullSecret name of an image pull secret in the namespace
 * @param imagePullPolicy Kubernetes' word, such as {@code IfNotPresent}
 * @param wiring how links become real
 * @param publishSsh whether each node gets a NodePort service for SSH, so that it is reached from outside
 */
public record PlanOptions(
        String lab,
        String namespace,
        long firstLinkId,
        Map<String, String> labels,
        Map<String, String> annotations,
        Map<String, String> images,
        Optional<String> registry,
        Optional<String> pullSecret,
        String imagePullPolicy,
        Wiring wiring,
        boolean publishSsh) {

    public PlanOptions {
        Objects.requireNonNull(lab);
        Objects.requireNonNull(namespace);
        Objects.requireNonNull(registry);
        Objects.requireNonNull(pullSecret);
        Objects.requireNonNull(imagePullPolicy);
        Objects.requireNonNull(wiring);
        labels = Map.copyOf(labels);
        annotations = Map.copyOf(annotations);
        images = Map.copyOf(images);
    }
}
