package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.topology.Topology;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * One lab to bring up.
 *
 * @param id chosen by {@link LabId#random} and known to the caller before anything is created
 * @param topology what it is made of
 * @param source the same as text
 * @param images which images
 * @param publishSsh whether each node gets a node port for SSH
 * @param bootTimeout from a node's start until its login answers, instead of the platform's and the node's own limits
 * @param failFast whether the wait ends soon after the first node has failed for good
 */
public record LabRequest(
        LabId id,
        Topology topology,
        TopologySource source,
        ImageChoice images,
        boolean publishSsh,
        Optional<Duration> bootTimeout,
        boolean failFast) {

    public LabRequest {
        Objects.requireNonNull(id);
        Objects.requireNonNull(topology);
        Objects.requireNonNull(source);
        Objects.requireNonNull(images);
        Objects.requireNonNull(bootTimeout);
    }

    /** A request with the default images and limits, SSH by node ports, that does not wait for the hopeless. */
    public static LabRequest of(LabId id, Topology topology, TopologySource source) {
        return new LabRequest(id, topology, source, ImageChoice.DEFAULT, true, Optional.empty(), true);
    }

    public LabRequest withImages(ImageChoice choice) {
        return new LabRequest(id, topology, source, choice, publishSsh, bootTimeout, failFast);
    }

    public LabRequest withBootTimeout(Duration limit) {
        return new LabRequest(id, topology, source, images, publishSsh, Optional.of(limit), failFast);
    }

    /** Waits for each node until it is ready or has failed itself. */
    public LabRequest patient() {
        return new LabRequest(id, topology, source, images, publishSsh, bootTimeout, false);
    }
}
