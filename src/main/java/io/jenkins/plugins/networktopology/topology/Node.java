package io.jenkins.plugins.networktopology.topology;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A device.
 *
 * @param name a DNS label (RFC 1123), unique in the topology
 * @param platform the platform's id, such as {@code juniper_vmx}
 * @param image the container image, if not the platform's default; of a virtual machine the disk's
 * @param config lines for the device's configuration mode, in order; empty if none
 * @param resources what the user asked for; the platform fills the gaps
 * @param bootLimit how long this node may take until it answers, if not the platform's limit
 * @param env environment of the container, beside what the platform sets
 * @param runtime what runs it
 * @param disk the claim of which a virtual machine of KubeVirt gets a clone as its disk, in place of an image
 * @param nodeSelector labels of the machines that it may run on, as Kubernetes has them; none if any will do
 */
public record Node(
        String name,
        String platform,
        Optional<String> image,
        List<String> config,
        Resources resources,
        Optional<Duration> bootLimit,
        Map<String, String> env,
        NodeRuntime runtime,
        Optional<VolumeClaim> disk,
        Map<String, String> nodeSelector) {

    public Node {
        Objects.requireNonNull(name);
        Objects.requireNonNull(platform);
        Objects.requireNonNull(image);
        Objects.requireNonNull(resources);
        Objects.requireNonNull(bootLimit);
        Objects.requireNonNull(runtime);
        Objects.requireNonNull(disk);
        config = List.copyOf(config);
        env = Map.copyOf(env);
        nodeSelector = Map.copyOf(nodeSelector);
    }

    /** A node in a pod. */
    public Node(
            String name,
            String platform,
            Optional<String> image,
            List<String> config,
            Resources resources,
            Optional<Duration> bootLimit,
            Map<String, String> env) {
        this(name, platform, image, config, resources, bootLimit, env, NodeRuntime.POD);
    }

    /** A node on any machine, from an image. */
    public Node(
            String name,
            String platform,
            Optional<String> image,
            List<String> config,
            Resources resources,
            Optional<Duration> bootLimit,
            Map<String, String> env,
            NodeRuntime runtime) {
        this(name, platform, image, config, resources, bootLimit, env, runtime, Optional.empty(), Map.of());
    }

    /** The same device with other configuration lines. */
    public Node withConfig(List<String> lines) {
        return new Node(name, platform, image, lines, resources, bootLimit, env, runtime, disk, nodeSelector);
    }

    /** The same device from a clone of a claim's disk. */
    public Node withDisk(VolumeClaim claim) {
        return new Node(
                name, platform, image, config, resources, bootLimit, env, runtime, Optional.of(claim), nodeSelector);
    }

    /** A node of a platform with nothing else said. */
    public static Node of(String name, String platform) {
        return new Node(name, platform, Optional.empty(), List.of(), Resources.UNSPECIFIED, Optional.empty(), Map.of());
    }
}
