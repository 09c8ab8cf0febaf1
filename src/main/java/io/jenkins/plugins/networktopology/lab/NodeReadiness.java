package io.jenkins.plugins.networktopology.lab;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * How far one node has climbed.
 *
 * @param node its name
 * @param platform its platform's id
 * @param ready whether it reached the top
 * @param seconds from the lab's start until it was ready or given up
 * @param rungs the rungs reached, in order, and last the one that failed, if one did
 */
public record NodeReadiness(String node, String platform, boolean ready, double seconds, List<Step> rungs) {

    /**
     * A rung reached, or given up.
     *
     * @param rung which
     * @param at from the lab's start
     * @param message the reason if it was given up, else what was seen or nothing
     * @param failed whether it was given up
     */
    public record Step(Rung rung, Duration at, String message, boolean failed) {}

    public NodeReadiness {
        Objects.requireNonNull(node);
        Objects.requireNonNull(platform);
        rungs = List.copyOf(rungs);
    }
}
