package io.jenkins.plugins.networktopology.topology;

import java.util.Optional;

/**
 * What a node asks of the machine it runs on, as Kubernetes quantities.
 *
 * @param cpu such as {@code 500m} or {@code 4}
 * @param memory such as {@code 4Gi}
 */
public record Resources(Optional<String> cpu, Optional<String> memory) {

    public static final Resources UNSPECIFIED = new Resources(Optional.empty(), Optional.empty());

    /** These values, and where one is missing that of {@code fallback}. */
    public Resources orElse(Resources fallback) {
        return new Resources(cpu.or(fallback::cpu), memory.or(fallback::memory));
    }
}
