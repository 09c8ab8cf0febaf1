package io.jenkins.plugins.networktopology.lab;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Times the phases of one lab and tells the listener of them. Used by one thread at a time. */
final class Progress {

    private LabListener listener;
    private final long begun = System.nanoTime();
    private final List<PhaseTime> phases = new ArrayList<>();

    Progress(LabListener listener) {
        this.listener = listener;
    }

    /** Some work of a lab. */
    interface Work<T, E extends Exception> {
        T run() throws E, InterruptedException;
    }

    <T, E extends Exception> T time(Phase phase, Work<T, E> work) throws E, InterruptedException {
        listener.phaseStarted(phase);
        long start = System.nanoTime();
        boolean interrupted = false;
        try {
            return work.run();
        } catch (InterruptedException e) {
            interrupted = true;
            throw e;
        } finally {
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            phases.add(new PhaseTime(phase, took));
            if (interrupted) {
                listener.phaseInterrupted(phase, took);
            } else {
                listener.phaseFinished(phase, took);
            }
        }
    }

    /** From now on another listener is told. */
    Progress retold(LabListener next) {
        listener = next;
        return this;
    }

    /** Since the lab began. */
    Duration now() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    LabListener listener() {
        return listener;
    }

    List<PhaseTime> phases() {
        return List.copyOf(phases);
    }
}
