package io.jenkins.plugins.networktopology.jenkins.result;

import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.checks.api.ChecksConclusion;
import io.jenkins.plugins.checks.api.ChecksDetails;
import io.jenkins.plugins.checks.api.ChecksOutput;
import io.jenkins.plugins.checks.api.ChecksPublisherFactory;
import io.jenkins.plugins.checks.api.ChecksStatus;
import java.util.List;

/** Tells the code host of a lab's verdict through the Checks API, where that plugin is installed. */
public final class ChecksPublication {

    private ChecksPublication() {}

    /** Publishes a lab's totals; does nothing if there is no Checks API plugin. */
    public static void publish(Run<?, ?> run, TaskListener listener, LabTotals totals) {
        if (OptionalPlugin.CHECKS.installed()) {
            Publisher.publish(run, listener, totals);
        }
    }

    /** Loaded only where the Checks API plugin is. */
    private static final class Publisher {

        private static void publish(Run<?, ?> run, TaskListener listener, LabTotals totals) {
            String sentence = Texts.sentence(VerdictCounts.of(List.of(totals)));
            boolean passed = totals.getVerdict().equals("pass");
            ChecksPublisherFactory.fromRun(run, listener)
                    .publish(new ChecksDetails.ChecksDetailsBuilder()
                            .withName(Texts.NAME + " / " + totals.getTopology())
                            .withStatus(ChecksStatus.COMPLETED)
                            .withConclusion(passed ? ChecksConclusion.SUCCESS : ChecksConclusion.FAILURE)
                            .withOutput(new ChecksOutput.ChecksOutputBuilder()
                                    .withTitle(sentence)
                                    .withSummary(totals.getNodesReady() + " of " + totals.getNodes()
                                            + " nodes ready; checks: " + sentence)
                                    .build())
                            .build());
        }
    }
}
