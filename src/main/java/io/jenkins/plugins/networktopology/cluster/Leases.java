package io.jenkins.plugins.networktopology.cluster;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leases: objects that two can ask for and only one gets, with a sign of life. */
public interface Leases {

    /**
     * Creates it, renewed now.
     *
     * @return whether it is ours now: created, or found with the same holder since an earlier answer was lost
     */
    boolean claim(LeaseSnapshot lease) throws ClusterException, InterruptedException;

    Optional<LeaseSnapshot> get(String namespace, String name) throws ClusterException, InterruptedException;

    /** Those that carry all of these labels; none if the namespace does not exist. */
    List<LeaseSnapshot> list(String namespace, Map<String, String> labels)
            throws ClusterException, InterruptedException;

    /**
     * Says that the holder lives, by the API server's clock.
     *
     * @throws ClusterException of kind NOT_FOUND if it was taken away
     */
    void renew(String namespace, String name) throws ClusterException, InterruptedException;

    /** Sets annotations; an empty value removes one. */
    void annotate(String namespace, String name, Map<String, String> annotations)
            throws ClusterException, InterruptedException;

    /** Removes all that carry these labels, in one request. */
    void delete(String namespace, Map<String, String> labels) throws ClusterException, InterruptedException;
}
