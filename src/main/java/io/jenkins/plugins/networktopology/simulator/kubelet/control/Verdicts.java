package io.jenkins.plugins.networktopology.simulator.kubelet.control;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Why no node takes a pod, put as the scheduler puts it. */
final class Verdicts {

    private final int nodes;
    private final Map<String, Integer> reasons = new TreeMap<>();
    private int full;

    Verdicts(int nodes) {
        this.nodes = nodes;
    }

    void add(List<String> objections) {
        objections.forEach(reason -> reasons.merge(reason, 1, Integer::sum));
        if (objections.stream()
                .anyMatch(reason -> reason.startsWith("Insufficient") || reason.startsWith("Too many"))) {
            full++;
        }
    }

    String message() {
        if (nodes == 0) {
            return "no nodes available to schedule pods";
        }
        String available = "0/" + nodes + " nodes are available: ";
        String why = reasons.entrySet().stream()
                .map(reason -> reason.getValue() + " " + reason.getKey())
                .collect(Collectors.joining(", "));
        String preemption = full > 0
                ? full + " No preemption victims found for incoming pod"
                        + (full < nodes ? ", " + (nodes - full) + " Preemption is not helpful for scheduling" : "")
                : nodes + " Preemption is not helpful for scheduling";
        return available + why + ". preemption: " + available + preemption + ".";
    }
}
