package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.jenkins.lab.LiveLab;
import io.jenkins.plugins.networktopology.jenkins.result.LabPublication;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** How a lab came up: kept with the build before any step of it runs, so that its page tells of it whatever follows. */
public final class BootRecord {

    private BootRecord() {}

    public static void keep(LabPublication publication, LiveLab live) throws IOException, InterruptedException {
        try (Scratch evidence = new Scratch()) {
            Lab lab = live.lab();
            publication.keep(live.journey().readiness(lab, lab.started(), evidence.path()), evidence.path());
        }
    }

    /** @throws AbortException naming the nodes that did not come up, and why */
    public static void requireReady(Lab lab) throws AbortException {
        // the first that failed before those that were not waited for because of it
        List<NodeReadiness> lost = lab.nodes().stream()
                .filter(node -> !node.ready())
                .sorted(Comparator.comparingDouble(NodeReadiness::seconds))
                .toList();
        if (!lost.isEmpty()) {
            throw new AbortException(lost.size() + " of " + lab.nodes().size() + " nodes did not become ready: "
                    + lost.stream().map(BootRecord::reason).collect(Collectors.joining("; ")));
        }
    }

    private static String reason(NodeReadiness node) {
        return node.node()
                + node.rungs().stream()
                        .filter(NodeReadiness.Step::failed)
                        .map(step -> " (" + step.rung().label() + ": " + step.message() + ")")
                        .findFirst()
                        .orElse("");
    }
}
