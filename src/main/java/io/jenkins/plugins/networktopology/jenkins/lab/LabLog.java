package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.lab.Phase;
import io.jenkins.plugins.networktopology.run.JourneyListener;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells a build's log what happens to its lab: changes only, a line each, tenths of the nodes where there are many. */
public final class LabLog implements JourneyListener {

    private static final int NODES_LISTED = 30;

    private final String prefix;
    private final int nodes;
    private final Consumer<String> log;
    private int ready;
    private int tenths;

    /**
     * @param nodes how many the lab has
     * @param log takes lines; any thread
     */
    public LabLog(LabHandle lab, int nodes, Consumer<String> log) {
        this.prefix = "[" + lab.lab() + "] ";
        this.nodes = nodes;
        this.log = log;
    }

    @Override
    public void phaseFinished(Phase phase, Duration took) {
        say(phase.label() + seconds(" took ", took));
    }

    @Override
    public void phaseInterrupted(Phase phase, Duration after) {
        say((phase == Phase.DOWN ? "removal" : "bring-up") + " interrupted: " + phase.label()
                + seconds(" ended after ", after));
    }

    @Override
    public void step(String node, NodeReadiness.Step step) {
        if (step.failed()) {
            say(node + " failed, " + step.rung().label() + ": " + step.message());
        }
    }

    @Override
    public synchronized void ready(String node, Duration at) {
        ready++;
        if (nodes <= NODES_LISTED) {
            say(node + seconds(" ready after ", at));
        } else if (ready * 10 / nodes > tenths) {
            tenths = ready * 10 / nodes;
            say(ready + " of " + nodes + seconds(" nodes ready after ", at));
        }
    }

    @Override
    public void note(String message) {
        say(message);
    }

    @Override
    public void checked(CheckResult result) {
        if (result.verdict() != Verdict.PASS && result.verdict() != Verdict.SKIPPED) {
            say(result.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + result.kind() + " "
                    + result.subject() + ": " + result.message());
        }
    }

    @Override
    public void verified(Duration took) {
        say("verification" + seconds(" took ", took));
    }

    private void say(String line) {
        log.accept(prefix + line);
    }

    private static String seconds(String words, Duration time) {
        return String.format(Locale.ROOT, "%s%.1f s", words, time.toNanos() / 1e9);
    }
}
