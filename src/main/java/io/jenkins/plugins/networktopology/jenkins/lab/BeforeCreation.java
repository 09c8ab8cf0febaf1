package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.lab.Phase;
import io.jenkins.plugins.networktopology.run.JourneyListener;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import java.time.Duration;

/** Does something right before the first call that creates anything of a lab, and passes on whatever is told. */
record BeforeCreation(JourneyListener listener, Runnable work) implements JourneyListener {

    @Override
    public void phaseStarted(Phase phase) {
        if (phase == Phase.CLAIM) {
            work.run();
        }
        listener.phaseStarted(phase);
    }

    @Override
    public void phaseFinished(Phase phase, Duration took) {
        listener.phaseFinished(phase, took);
    }

    @Override
    public void phaseInterrupted(Phase phase, Duration after) {
        listener.phaseInterrupted(phase, after);
    }

    @Override
    public void step(String node, NodeReadiness.Step step) {
        listener.step(node, step);
    }

    @Override
    public void ready(String node, Duration at) {
        listener.ready(node, at);
    }

    @Override
    public void note(String message) {
        listener.note(message);
    }

    @Override
    public void checked(CheckResult result) {
        listener.checked(result);
    }

    @Override
    public void verified(Duration took) {
        listener.verified(took);
    }
}
