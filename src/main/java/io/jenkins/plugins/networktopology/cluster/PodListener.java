package io.jenkins.plugins.networktopology.cluster;

/** Is told of pods, by the watch's thread; must return at once. */
public interface PodListener {

    /** A pod is there, or has changed, or has gone ({@link PodSnapshot#deleted()}). */
    void seen(PodSnapshot pod);

    /** All pods that there were when the watch began, or began anew, have been told. */
    default void synced() {}

    /** The watch has ended for good, which its retries could not prevent. */
    void failed(ClusterException reason);
}
