package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

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

    /** Those of the labs that are wanted, and the builds they are for, in the order of their coming. */
    synchronized Map<LabHandle, BuildRef> builds(Predicate<LabHandle> wanted) {
        Map<LabHandle, BuildRef> found = new LinkedHashMap<>();
        for (Rise rise : rising) {
            if (wanted.test(rise.lab)) {
                found.put(rise.lab, rise.build);
            }
        }
        return found;
    }
}
