package io.jenkins.plugins.networktopology.simulator.kubelet;

import java.time.Duration;

/** How the kubelet's pauses grow: each is twice the one before, up to five minutes. */
final class BackOff {

    static final Duration FIRST = Duration.ofSeconds(10);

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private BackOff() {}

    static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    }
}
