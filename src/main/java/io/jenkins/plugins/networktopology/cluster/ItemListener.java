package io.jenkins.plugins.networktopology.cluster;

/** Is told of objects of one kind, by a watch's thread. */
interface ItemListener<T> {

    void changed(T item, boolean gone);

    /** All that were there when the watch began, or began anew, have been told. */
    default void synced() {}

    void failed(ClusterException reason);
}
