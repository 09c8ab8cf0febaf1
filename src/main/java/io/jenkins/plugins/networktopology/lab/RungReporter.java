package io.jenkins.plugins.networktopology.lab;

import java.time.Duration;

/** Takes down which rungs a node reaches, from any thread. */
public interface RungReporter {

    /**
     * @param rung above HEALTHY, above the last one reported
     * @param seen what was seen, in a few words; may be empty
     */
    void reached(Rung rung, String seen);

    /** How long the node may still take until it has reached this rung, counted from now. */
    Duration limit(Rung rung);
}
