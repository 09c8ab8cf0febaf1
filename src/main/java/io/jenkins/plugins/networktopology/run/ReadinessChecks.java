package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.time.Duration;
import java.util.List;

/** The readiness of nodes as checks, so that a device that did not boot is a red test with a reason. */
final class ReadinessChecks {

    private ReadinessChecks() {}

    static List<CheckResult> of(List<NodeReadiness> nodes) {
        return nodes.stream().map(ReadinessChecks::check).toList();
    }

    private static CheckResult check(NodeReadiness node) {
        return new CheckResult(
                "readiness/" + node.node(),
                "readiness",
                node.node(),
                node.ready() ? Verdict.PASS : Verdict.NOT_READY,
                node.rungs().isEmpty()
                        ? ""
                        : node.rungs().get(node.rungs().size() - 1).rung().label(),
                node.ready() ? node.node() + " is ready" : reason(node),
                Duration.ofMillis(Math.round(node.seconds() * 1000)),
                List.of());
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
