package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.plan.PlannedObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Planned objects in the cluster. */
public interface ObjectStore {

    /**
     * Creates all objects, as many at a time as the settings allow, and returns when the API server has confirmed each.
     * An object that exists already and carries the labels {@code ours} counts as created: the answer to an earlier
     * attempt was lost.
     *
     * @param namespace where the namespaced ones go
     * @param objects of any kinds; no order is kept among them
     * @param ours labels that nobody else's object has
     * @throws ClusterException the first failure; the others' requests have ended by then
     */
    void create(String namespace, List<PlannedObject> objects, Map<String, String> ours)
            throws ClusterException, InterruptedException;

    /** The names of the objects that carry all of these labels; none if the namespace does not exist. */
    List<String> names(ObjectKind kind, String namespace, Map<String, String> labels)
            throws ClusterException, InterruptedException;

    /**
     * Asks for the removal of all objects that carry these labels, in one request.
     *
     * @param grace how long containers get to stop; zero removes pods without waiting for their machine's word
     */
    void delete(ObjectKind kind, String namespace, Map<String, String> labels, Duration grace)
            throws ClusterException, InterruptedException;

    /**
     * Waits, by a watch, until no object of the kind carries these labels.
     *
     * @throws ClusterException of kind TIMEOUT, naming those that are left
     */
    void awaitNone(ObjectKind kind, String namespace, Map<String, String> labels, Duration limit)
            throws ClusterException, InterruptedException;

    /** The data of a config map. */
    Optional<Map<String, String>> configMap(String namespace, String name)
            throws ClusterException, InterruptedException;

    /** The data of a secret, as text. */
    Optional<Map<String, String>> secret(String namespace, String name) throws ClusterException, InterruptedException;

    /**
     * The node ports of services.
     *
     * @param port the port inside of the cluster, such as 22
     * @param key the label that tells services apart
     * @return the label's value to node port, of those services that have the label and publish the port
     */
    Map<String, Integer> nodePorts(String namespace, Map<String, String> labels, int port, String key)
            throws ClusterException, InterruptedException;
}
