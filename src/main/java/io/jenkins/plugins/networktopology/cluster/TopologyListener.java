package io.jenkins.plugins.networktopology.cluster;

/** Is told of Topology resources, by the watch's thread; must return at once. */
public interface TopologyListener {

    /** A resource is there, or has changed. */
    void seen(TopologySnapshot topology);

    /** All resources that there were when the watch began, or began anew, have been told. */
    void synced();

    /** The watch has ended for good, which its retries could not prevent. */
    void failed(ClusterException reason);
}
