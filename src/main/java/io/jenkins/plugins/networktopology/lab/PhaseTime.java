package io.jenkins.plugins.networktopology.lab;

import java.time.Duration;

/**
 * How long a phase took.
 *
 * @param phase which
 * @param took from its start to its end
 */
public record PhaseTime(Phase phase, Duration took) {}
