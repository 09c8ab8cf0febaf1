package io.jenkins.plugins.networktopology.jenkins.result;

import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.checks.api.ChecksConclusion;
import io.jenkins.plugins.checks.api.ChecksDetails;
import io.jenkins.plugins.checks.api.ChecksOutput;
import io.jenkins.plugins.checks.api.ChecksPublisherFactory;
import io.jenkins.plugins.checks.api.ChecksStatus;
import java.io.IOException;
import java.util.List;

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
                    List<LabTotals> labs = labs(action, totals.getTopology());
                    Publisher.publish(run, listener, labs, FailedChecks.text(run, labs));
                }
            }
        }
    }

    private static List<LabTotals> labs(LabResultAction action, String topology) {
        return action.getLabs().stream()
                .filter(totals -> totals.getTopology().equals(topology))
                .toList();
    }

    /** Loaded only where the Checks API plugin is. */
    private static final class Publisher {

        private static void publish(Run<?, ?> run, TaskListener listener, List<LabTotals> labs, String failed) {
            String sentence = Texts.sentence(VerdictCounts.of(labs));
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
                            .withName(Texts.NAME + " / " + labs.get(0).getTopology())
                            .withStatus(ChecksStatus.COMPLETED)
                            .withConclusion(passed ? ChecksConclusion.SUCCESS : ChecksConclusion.FAILURE)
                            .withOutput(output.build())
                            .build());
        }
    }
}
