package io.jenkins.plugins.networktopology.cluster;

import java.util.function.Consumer;

/** Is told of objects of one kind, by a watch's thread. */
interface ItemListener<T> {

    void changed(T item, boolean gone);

    /** All that were there when the watch began, or began anew, have been told. */
    default void synced() {}

    void failed(ClusterException reason);

    /** What happens to one item. */
    @FunctionalInterface
    interface Change<T> {
        void happened(T item, boolean gone);
    }

    /** One that hands on. */
    static <T> ItemListener<T> of(Change<T> change, Runnable synced, Consumer<ClusterException> failed) {
        return new ItemListener<>() {
            @Override
            public void changed(T item, boolean gone) {
                change.happened(item, gone);
            }

            @Override
            public void synced() {
                synced.run();
            }

            @Override
            public void failed(ClusterException reason) {
                failed.accept(reason);
            }
        };
    }
}
