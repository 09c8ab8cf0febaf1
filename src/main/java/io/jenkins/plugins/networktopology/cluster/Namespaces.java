package io.jenkins.plugins.networktopology.cluster;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Namespaces of the cluster. */
public interface Namespaces {

    /** Those that carry all of these labels. */
    List<NamespaceSnapshot> list(Map<String, String> labels) throws ClusterException, InterruptedException;

    Optional<NamespaceSnapshot> get(String name) throws ClusterException, InterruptedException;

    /** Creates it unless it exists. */
    void ensure(String name, Map<String, String> labels) throws ClusterException, InterruptedException;

    /** Sets annotations; an empty value removes one. */
    void annotate(String name, Map<String, String> annotations) throws ClusterException, InterruptedException;

    /** Asks for its removal; nothing happens if it is gone or going. */
    void delete(String name) throws ClusterException, InterruptedException;

    /**
     * Waits, by a watch, until it is gone.
     *
     * @throws ClusterException of kind TIMEOUT, with what its conditions say is left
     */
    void awaitGone(String name, Duration limit) throws ClusterException, InterruptedException;
}
