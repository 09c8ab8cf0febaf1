package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The labs that wait for a place or whose devices boot, so that the end of their build reaches them. Safe for threads.
 */
final class RisingLabs {

    private final Set<Rise> rising = new LinkedHashSet<>();

    /** One lab on its way up, on the thread that brings it up. */
    static final class Rise {
        private final LabHandle lab;
        private final BuildRef build;
        private final Thread thread = Thread.currentThread();
        private boolean abandoned;

        private Rise(LabHandle lab, BuildRef build) {
            this.lab = lab;
            this.build = build;
        }

        LabHandle lab() {
            return lab;
        }

        BuildRef build() {
            return build;
        }
    }

    /** Called by the thread that brings the lab up; {@link #end} must follow on the same thread. */
    synchronized Rise begin(LabHandle lab, BuildRef build) {
        Rise rise = new Rise(lab, build);
        rising.add(rise);
        return rise;
    }

    /**
     * Whatever became of it, it is no longer on its way. Takes the interrupt of {@link #abandon} back.
     *
     * @return whether its build has ended meanwhile
     */
    synchronized boolean end(Rise rise) {
        rising.remove(rise);
        if (rise.abandoned) {
            Thread.interrupted();
        }
        return rise.abandoned;
    }

    /** Interrupts whatever brings up labs for a build that has ended. */
    synchronized void abandon(BuildRef build) {
        for (Rise rise : rising) {
            if (rise.build.equals(build) && !rise.abandoned) {
                rise.abandoned = true;
                rise.thread.interrupt();
            }
        }
    }

    synchronized List<Rise> all() {
        return List.copyOf(rising);
    }
}
