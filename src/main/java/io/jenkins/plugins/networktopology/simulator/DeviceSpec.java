package io.jenkins.plugins.networktopology.simulator;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the container of a device was started with: all that a device may know of itself.
 *
 * @param pod its pod
 * @param image the container's image
 * @param args the container's arguments
 * @param env its environment
 * @param files files mounted from config maps and secrets: path to content
 */
public record DeviceSpec(
        PodRef pod, String image, List<String> args, Map<String, String> env, Map<String, String> files) {

    public DeviceSpec {
        Objects.requireNonNull(pod);
        Objects.requireNonNull(image);
        args = List.copyOf(args);
        env = Map.copyOf(env);
        files = Map.copyOf(files);
    }
}
