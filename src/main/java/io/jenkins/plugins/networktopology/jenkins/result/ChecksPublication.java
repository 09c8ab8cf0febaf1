package io.jenkins.plugins.networktopology.jenkins.result;

import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.checks.api.ChecksConclusion;
import io.jenkins.plugins.checks.api.ChecksDetails;
import io.jenkins.plugins.checks.api.ChecksOutput;
import io.jenkins.plugins.checks.api.ChecksPublisherFactory;
import io.jenkins.plugins.checks.api.ChecksStatus;
import io.jenkins.plugins.networktopology.report.StoredReport;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the code host of a lab's verdict through the Checks API, where that plugin is installed. */
final class ChecksPublication {

    private ChecksPublication() {}

    /**
     * Publishes the totals of a lab, together with the build's other labs of the same topology: a check is known by its
     * name, and that must be the same in each build. Does nothing if there is no Checks API plugin.
     */
    static void publish(Run<?, ?> run, TaskListener listener, String lab) throws IOException {
        LabResultAction action = run.getAction(LabResultAction.class);
        if (action != null && OptionalPlugin.CHECKS.installed()) {
            for (LabTotals totals : action.getLabs()) {
                if (totals.getLab().equals(lab)) {
                    Publisher.publish(run, listener, labs(run, action, totals.getTopology()));
                }
            }
        }
    }

    /** The labs of a topology, each with its checks; with none if the details are not kept any more. */
    private static Map<LabTotals, List<CheckResult>> labs(Run<?, ?> run, LabResultAction action, String topology)
            throws IOException {
        Map<LabTotals, List<CheckResult>> labs = new LinkedHashMap<>();
        for (LabTotals totals : action.getLabs()) {
            if (totals.getTopology().equals(topology)) {
                Optional<StoredReport> report =
                        LabFolder.of(run, totals.getLab()).report();
                labs.put(totals, report.map(StoredReport::checks).orElse(List.of()));
            }
        }
        return labs;
    }

    /** Loaded only where the Checks API plugin is. */
    private static final class Publisher {

        private static void publish(Run<?, ?> run, TaskListener listener, Map<LabTotals, List<CheckResult>> checks) {
            Set<LabTotals> labs = checks.keySet();
            String failed = FailedChecks.text(checks);
            String sentence = Texts.sentence(
                    KindCounts.of(checks.values().stream().flatMap(List::stream).toList()));
            if (sentence.isEmpty()) {
                sentence = Texts.sentence(VerdictCounts.of(labs));
            }
            boolean passed = VerdictCounts.worst(labs).equals("pass");
            int ready = labs.stream().mapToInt(LabTotals::getNodesReady).sum();
            int nodes = labs.stream().mapToInt(LabTotals::getNodes).sum();
            ChecksOutput.ChecksOutputBuilder output = new ChecksOutput.ChecksOutputBuilder()
                    .withTitle(sentence)
                    .withSummary(ready + " of " + nodes + " nodes ready; checks: " + sentence);
            if (!failed.isEmpty()) {
                output.withText(failed);
            }
            ChecksPublisherFactory.fromRun(run, listener)
                    .publish(new ChecksDetails.ChecksDetailsBuilder()
                            .withName(
                                    Texts.NAME + " / " + labs.iterator().next().getTopology())
                            .withStatus(ChecksStatus.COMPLETED)
                            .withConclusion(passed ? ChecksConclusion.SUCCESS : ChecksConclusion.FAILURE)
                            .withOutput(output.build())
                            .build());
        }
    }
}
