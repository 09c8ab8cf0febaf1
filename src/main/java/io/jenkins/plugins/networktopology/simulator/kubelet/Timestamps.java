package io.jenkins.plugins.networktopology.simulator.kubelet;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as Kubernetes writes them, in whole seconds. */
public final class Timestamps {

    private Timestamps() {}

    public static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
