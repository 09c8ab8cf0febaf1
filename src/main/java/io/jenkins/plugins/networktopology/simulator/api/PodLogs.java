package io.jenkins.plugins.networktopology.simulator.api;

import java.util.Optional;

/** What pods print, for {@code kubectl logs}; asked from any thread. */
@FunctionalInterface
public interface PodLogs {

    /**
     * What a container printed so far.
     *
     * @return the lines, or empty if the container has not started
     */
    Optional<String> log(String namespace, String pod, String container);
}
