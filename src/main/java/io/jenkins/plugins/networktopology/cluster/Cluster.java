package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.plan.ObjectKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A Kubernetes API that we may talk to. All methods may be called from any thread, wait no longer than the limits of
 * {@link ClusterSettings}, and honour interrupts: an interrupted call is cancelled.
 */
public interface Cluster extends AutoCloseable {

    /** How reports and messages call it: the kubeconfig's context, or the URL. */
    String name();

    /** The API server's URL. */
    String server();

    /** The API server's version, such as {@code v1.33.13}. The cheapest call that proves that it answers. */
    String version() throws ClusterException, InterruptedException;

    /** Whether the API server knows objects of this kind; meshnet's own must be installed. */
    boolean serves(ObjectKind kind) throws ClusterException, InterruptedException;

    /**
     * The versions in which the API server knows objects of this kind, the one that it prefers first; empty if the kind
     * is not installed. What labs are written in need not be among them.
     */
    List<String> versions(ObjectKind kind) throws ClusterException, InterruptedException;

    /** Whether objects of this kind have a status that is written by itself. */
    boolean servesStatus(ObjectKind kind) throws ClusterException, InterruptedException;

    /** Whether whoever we are may do this, as the API server says (SelfSubjectAccessReview, which everybody may ask). */
    boolean allows(Permission permission) throws ClusterException, InterruptedException;

    /**
     * The API server's clock, as of its last answer, to a second. Times that several machines compare are taken from
     * here, since their own clocks may differ.
     */
    Instant now();

    /** Creates, lists and deletes planned objects. */
    ObjectStore objects();

    Namespaces namespaces();

    Leases leases();

    Pods pods();

    Topologies topologies();

    VirtualMachines virtualMachines();

    /** The etcd that meshnet's first generation has, if one was named. */
    Optional<LinkKeys> linkKeys();

    Tunnels tunnels();

    Consoles consoles();

    Programs programs();

    Machines machines();

    /** Ends watches and connections. */
    @Override
    void close();
}
