package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.plan.PodLinks;
import java.util.List;

/**
 * The links that meshnet's first generation keeps in an etcd, under {@code /<pod>/…}. These keys know no namespaces: a
 * pod's name belongs to one lab at a time, which a key of ours beside them says. Methods wait no longer than the limits
 * of {@link ClusterSettings} and honour interrupts.
 */
public interface LinkKeys {

    /** How reports and messages call the etcd. */
    String name();

    /** Asks for anything, to see whether it answers. */
    void check() throws ClusterException, InterruptedException;

    /**
     * Puts the links of a lab's pods there, each pod's in one transaction that fails if there is a pod of that name.
     * What is the lab's own already counts as put: the answer to an earlier attempt was lost.
     *
     * @throws ClusterException of kind CONFLICT, naming the pod and whose it is
     */
    void create(String lab, List<PodLinks> links) throws ClusterException, InterruptedException;

    /** The names of a lab's pods that have keys, sorted. */
    List<String> pods(String lab) throws ClusterException, InterruptedException;

    /** Removes all keys of a lab's pods, each pod's in one transaction, and of no other. */
    void delete(String lab) throws ClusterException, InterruptedException;

    /**
     * Begins to watch what meshnet does about a lab's pods; they have been created.
     *
     * @return ends the watch when closed
     */
    Watch watch(String lab, TopologyListener listener) throws ClusterException, InterruptedException;
}
