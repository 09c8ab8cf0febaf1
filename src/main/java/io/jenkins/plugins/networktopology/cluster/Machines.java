package io.jenkins.plugins.networktopology.cluster;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cluster's machines and the limits of its namespaces; for examinations, never for labs. */
public interface Machines {

    /**
     * All machines, with what the pods of all namespaces leave of them.
     *
     * @throws ClusterException of kind FORBIDDEN if we may not list nodes or pods
     */
    List<MachineRoom> rooms() throws ClusterException, InterruptedException;

    /**
     * Those of the machines that take pods which do not say that they have an image. A machine speaks of the fifty largest
     * alone (kubelet, nodeStatusMaxImages).
     */
    List<String> without(String image) throws ClusterException, InterruptedException;

    /** Machine to the image of the meshnet daemon that runs there as a pod and says that it is ready. */
    Map<String, String> meshnetDaemons() throws ClusterException, InterruptedException;

    /** What a namespace's quotas leave; nothing if it does not exist. */
    List<QuotaRoom> quotas(String namespace) throws ClusterException, InterruptedException;

    /** The most that one container in a namespace may ask for, by resource; empty if nothing limits it. */
    Map<String, BigDecimal> containerLimits(String namespace) throws ClusterException, InterruptedException;

    /** Why the API server would not let us make a namespace whose pods may be privileged; empty if it would. */
    Optional<String> privilegedNamespaceObstacle(String name) throws ClusterException, InterruptedException;

    /** Whether something listens there, as far as can be seen from here. */
    boolean listens(String address, int port);
}
