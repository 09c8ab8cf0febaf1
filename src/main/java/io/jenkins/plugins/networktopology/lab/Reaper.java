package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import java.util.List;

/**
 * Removes labs whose time is up or whose owner is gone. Never touches what does not carry our labels, nor, where the
 * settings' owner has a controller id, what belongs to another controller; and where it has none, what belongs to a
 * controller that has been silent for less than a quarter of an hour, since it may restart.
 */
public interface Reaper {

    /** What {@link #reap} would remove now. */
    List<LabSummary> candidates(Scope scope) throws ClusterException, InterruptedException;

    /**
     * Removes them, a few at a time.
     *
     * @return what was removed
     * @throws ClusterException after all were tried, naming those that are left and why
     */
    List<LabSummary> reap(Scope scope, LabListener listener) throws ClusterException, InterruptedException;

    /** Which labs. */
    enum Scope {
        /** Those that are expired or orphaned. */
        DEAD,
        /** Every lab of ours, used or not. */
        ALL
    }
}
