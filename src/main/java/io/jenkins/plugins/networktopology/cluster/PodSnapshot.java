package io.jenkins.plugins.networktopology.cluster;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What of a pod matters to us, as it was seen.
 *
 * @param namespace where it is
 * @param name its name
 * @param uid Kubernetes' identity of this very pod: another pod of the same name has another
 * @param labels its labels
 * @param phase Kubernetes' word, such as {@code Pending}
 * @param scheduled whether a machine was found
 * @param unschedulable the scheduler's words if none was found
 * @param message the pod's own reason and message, such as why it was evicted
 * @param initContainers those that run before the device's, in order
 * @param containers the device's, in order
 * @param networked whether the pod's network, links included, was set up as far as it could be
 * @param ready whether all containers say that they are
 * @param podIp the pod's address
 * @param machine the name of its machine
 * @param hostIp its machine's address
 * @param deleted whether it is gone or going
 */
public record PodSnapshot(
        String namespace,
        String name,
        String uid,
        Map<String, String> labels,
        String phase,
        boolean scheduled,
        Optional<String> unschedulable,
        Optional<String> message,
        List<ContainerSnapshot> initContainers,
        List<ContainerSnapshot> containers,
        boolean networked,
        boolean ready,
        Optional<String> podIp,
        Optional<String> machine,
        Optional<String> hostIp,
        boolean deleted) {

    public PodSnapshot {
        Objects.requireNonNull(namespace);
        Objects.requireNonNull(name);
        Objects.requireNonNull(phase);
        labels = Map.copyOf(labels);
        initContainers = List.copyOf(initContainers);
        containers = List.copyOf(containers);
    }
}
