package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The readiness of nodes as checks, so that a device that did not boot is a red test with a reason. */
final class ReadinessChecks {

    private ReadinessChecks() {}

    /** @param evidence node to the files that tell why it is not ready */
    static List<CheckResult> of(List<NodeReadiness> nodes, Map<String, List<String>> evidence) {
        return nodes.stream()
                .map(node -> check(node, evidence.getOrDefault(node.node(), List.of())))
                .toList();
    }

    private static CheckResult check(NodeReadiness node, List<String> evidence) {
        return new CheckResult(
                "readiness/" + node.node(),
                "readiness",
                node.node(),
                node.ready() ? Verdict.PASS : Verdict.NOT_READY,
                reached(node),
                node.ready() ? node.node() + " is ready" : reason(node),
                Duration.ofMillis(Math.round(node.seconds() * 1000)),
                evidence);
    }

    /** The highest rung that it reached; empty if none. */
    private static String reached(NodeReadiness node) {
        return node.rungs().stream()
                .filter(step -> !step.failed())
                .reduce((lower, higher) -> higher)
                .map(step -> step.rung().label())
                .orElse("");
    }

    /** Why a node is not ready, in one sentence that names it. */
    static String reason(NodeReadiness node) {
        return node.rungs().stream()
                .filter(NodeReadiness.Step::failed)
                .map(step -> node.node() + " did not reach " + step.rung().label() + ": " + step.message())
                .findFirst()
                .orElse(node.node() + " is not ready");
    }
}
