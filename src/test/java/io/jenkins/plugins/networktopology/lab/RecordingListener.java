package io.jenkins.plugins.networktopology.lab;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what it is told, as lines. */
final class RecordingListener implements LabListener {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    List<String> lines() {
        return lines;
    }

    @Override
    public void phaseStarted(Phase phase) {
        lines.add(phase.label() + " begins");
    }

    @Override
    public void phaseFinished(Phase phase, Duration took) {
        lines.add(phase.label() + " ends");
    }

    @Override
    public void phaseInterrupted(Phase phase, Duration after) {
        lines.add(phase.label() + " is interrupted");
    }

    @Override
    public void step(String node, NodeReadiness.Step step) {
        lines.add(node + (step.failed() ? " fails " : " reaches ") + step.rung().label());
    }

    @Override
    public void ready(String node, Duration at) {
        lines.add(node + " is ready");
    }

    @Override
    public void note(String message) {
        lines.add("note: " + message);
    }
}
