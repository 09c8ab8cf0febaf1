package io.jenkins.plugins.networktopology.jenkins.lab;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.lab.Finding;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.lab.LabRequest;
import io.jenkins.plugins.networktopology.plan.LabPlan;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The look at a cluster before anything is created there: the same that {@code nettopo doctor FILE} takes. */
final class Preflight {

    private final OpenCluster where;
    private final LabPolicy policy;
    private final Consumer<String> log;

    /** @param log takes a line for each thing that labs will miss */
    Preflight(OpenCluster where, LabPolicy policy, Consumer<String> log) {
        this.where = where;
        this.policy = policy;
        this.log = log;
    }

    /** @throws AbortException naming everything that makes the lab impossible */
    void check(LabRequest lab) throws AbortException, InvalidTopologyException, ClusterException, InterruptedException {
        LabPlan plan = where.plan(lab);
        List<String> images = where.pullsImages()
                ? plan.demands().stream().flatMap(pod -> pod.image().stream()).toList()
                : List.of();
        List<Finding> findings = new ArrayList<>();
        try (ImageSurvey asked = ImageSurvey.begin(
                images, lab.images(), policy, JenkinsFacade.get().registries())) {
            findings.addAll(where.examine());
            findings.addAll(where.examine(lab, plan));
            findings.addAll(asked.findings());
        }
        findings.stream()
                .filter(finding -> finding.state() == State.WARNING)
                .forEach(finding -> log.accept("warning: " + words(finding)));
        List<Finding> obstacles = findings.stream()
                .filter(finding -> finding.state() == State.FAILED)
                .toList();
        if (!obstacles.isEmpty()) {
            throw new AbortException("cluster " + where.name() + " cannot take the lab:\n"
                    + obstacles.stream().map(Preflight::words).collect(Collectors.joining("\n")));
        }
    }

    private static String words(Finding finding) {
        return finding.advice().isEmpty() ? finding.what() : finding.what() + ": " + finding.advice();
    }
}
