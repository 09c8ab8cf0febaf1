package io.jenkins.plugins.networktopology.lab;

import java.time.Duration;
import java.util.List;

/** Says what a node was waiting for when its time was over. */
final class Overdue {

    private Overdue() {}

    static String words(NodeClimb node, List<String> peersWithoutNetwork, Duration now) {
        String after = "not " + node.next().label() + " after " + now.toSeconds() + " s: ";
        if (node.next().compareTo(Rung.HEALTHY) > 0) {
            return after + "its login, or what is typed there, has not come to an end";
        }
        String pod = node.pod()
                .map(seen -> PodJudge.waitsFor(seen, peersWithoutNetwork))
                .orElse("its pod was never seen");
        return after
                + pod
                + node.virtualMachine()
                        .map(seen -> "; " + VirtualMachineJudge.waitsFor(seen))
                        .orElse("");
    }
}
