package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.jenkins.lab.LiveLab;
import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.run.JourneyListener;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** A node whose power is cut and switched on again: it boots while the block runs. */
final class RestartFault extends LabFault {

    private static final long serialVersionUID = 1L;

    private final String node;
    /** Null for as long as its platform has. */
    private final Duration boot;
    /** Which of the node's pods is replaced, so that a process after this one does not replace its successor. */
    private volatile String incarnation;

    /** @param boot how long it may take until its login answers */
    RestartFault(String node, Optional<Duration> boot) {
        this.node = node;
        this.boot = boot.orElse(null);
    }

    @Override
    String target() {
        return node;
    }

    @Override
    String unmended() {
        return "did not come back after its restart";
    }

    @Override
    void strike(LiveLab live, StepContext context) throws Exception {
        Nodes.named(live.lab().topology(), "node", node);
        if (incarnation == null) {
            incarnation = live.lab().incarnation(node);
            WrittenDown.now(context, "the restart of " + node);
        }
        touch();
        live.lab().restart(node, incarnation);
        say(live, context, node + " is restarted, and boots");
    }

    @Override
    void mend(LiveLab live, StepContext context) throws Exception {
        NodeReadiness seen = live.journey().raise(live.lab(), node, Optional.ofNullable(boot), JourneyListener.SILENT);
        if (!seen.ready()) {
            List<NodeReadiness.Step> steps = seen.rungs();
            NodeReadiness.Step last = steps.get(steps.size() - 1);
            throw new AbortException("rung " + last.rung().label() + ": " + last.message());
        }
        say(
                live,
                context,
                String.format(Locale.ROOT, "%s is ready again, after %.0f s of waiting for it", node, seen.seconds()));
    }
}
