package io.jenkins.plugins.networktopology.report;

import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * All that one run found out.
 *
 * @param lab the lab's id
 * @param topology what was asked for
 * @param cluster the cluster's name
 * @param started when the run began
 * @param phases how long each phase took, in order: claim, create, ready, verify, down
 * @param nodes how far each node climbed
 * @param checks the verdicts, in the order of the topology
 * @param extras neighbours that devices see where the topology has no link, one sentence each; no failure
 */
public record RunReport(
        String lab,
        Topology topology,
        String cluster,
        Instant started,
        List<Phase> phases,
        List<NodeReadiness> nodes,
        List<CheckResult> checks,
        List<String> extras) {

    /**
     * A part of the run.
     *
     * @param name in lower case
     * @param seconds its duration
     */
    public record Phase(String name, double seconds) {}

    public RunReport {
        Objects.requireNonNull(lab);
        Objects.requireNonNull(topology);
        Objects.requireNonNull(cluster);
        Objects.requireNonNull(started);
        phases = List.copyOf(phases);
        nodes = List.copyOf(nodes);
        checks = List.copyOf(checks);
        extras = List.copyOf(extras);
    }

    /** How many checks have this verdict. */
    public long count(Verdict verdict) {
        return checks.stream().filter(check -> check.verdict() == verdict).count();
    }

    /** The worst verdict: a failure before an error, an error before a node that was not ready. */
    public Verdict verdict() {
        for (Verdict worst : List.of(Verdict.FAIL, Verdict.ERROR, Verdict.NOT_READY)) {
            if (count(worst) > 0) {
                return worst;
            }
        }
        return nodes.stream().allMatch(NodeReadiness::ready) ? Verdict.PASS : Verdict.NOT_READY;
    }
}
