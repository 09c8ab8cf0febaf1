package io.jenkins.plugins.networktopology.lab;

import java.time.Duration;

/**
 * Is told what happens to a lab, by one thread at a time, in order; must return at once. Each node's steps come lowest
 * rung first.
 */
public interface LabListener {

    /** Hears nothing. */
    LabListener NONE = new LabListener() {};

    default void phaseStarted(Phase phase) {}

    /** A phase has ended, well or not, but not by an interrupt. */
    default void phaseFinished(Phase phase, Duration took) {}

    /** A phase was ended by an interrupt. */
    default void phaseInterrupted(Phase phase, Duration after) {}

    /** A node has reached a rung, or was given up on it ({@link NodeReadiness.Step#failed()}). */
    default void step(String node, NodeReadiness.Step step) {}

    /** A node has reached the top. */
    default void ready(String node, Duration at) {}

    /** Something that takes long, or was tried again, in a sentence. */
    default void note(String message) {}
}
