package io.jenkins.plugins.networktopology.jenkins.lab;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Lets no more labs than allowed onto each cluster; the others wait until one leaves. Safe for threads. */
final class Admission {

    private final Map<String, Set<String>> admitted = new HashMap<>();
    private final Set<LabHandle> waiting = new HashSet<>();

    /**
     * Waits for a place, without limit: the build's own {@code timeout} is the limit.
     *
     * @param cap how many labs at once, 0 for any number
     * @param full is told once if there is no place yet
     */
    synchronized void enter(LabHandle lab, int cap, Runnable full) throws InterruptedException {
        Set<String> inside = admitted.computeIfAbsent(lab.cluster(), name -> new HashSet<>());
        try {
            while (cap > 0 && inside.size() >= cap && !inside.contains(lab.lab())) {
                if (waiting.add(lab)) {
                    full.run();
                }
                wait();
            }
        } finally {
            waiting.remove(lab);
        }
        inside.add(lab.lab());
    }

    synchronized boolean isWaiting(LabHandle lab) {
        return waiting.contains(lab);
    }

    /** Takes note of a lab that is there already, whatever the cap. */
    synchronized void note(LabHandle lab) {
        admitted.computeIfAbsent(lab.cluster(), name -> new HashSet<>()).add(lab.lab());
    }

    synchronized void leave(LabHandle lab) {
        Set<String> inside = admitted.get(lab.cluster());
        if (inside != null && inside.remove(lab.lab())) {
            notifyAll();
        }
    }
}
