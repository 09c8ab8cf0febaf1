package io.jenkins.plugins.networktopology.jenkins.result;

import hudson.FilePath;
import hudson.Launcher;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.tasks.junit.JUnitResultArchiver;
import hudson.tasks.test.PipelineTestDetails;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

/** Hands checks to the JUnit plugin as tests, where it is installed. */
final class JUnitPublication {

    private JUnitPublication() {}

    /**
     * Publishes tests; does nothing if there is no JUnit plugin. The build's result is left to the caller.
     *
     * @param junitXml a file on the controller
     * @param place where in a Pipeline
     */
    static void publish(Run<?, ?> run, TaskListener listener, Path junitXml, PipelinePlace place)
            throws IOException, InterruptedException {
        if (OptionalPlugin.JUNIT.installed()) {
            Publisher.publish(run, listener, junitXml.toAbsolutePath(), place);
        }
    }

    /** Loaded only where the JUnit plugin is. */
    private static final class Publisher {

        private static void publish(Run<?, ?> run, TaskListener listener, Path file, PipelinePlace place)
                throws IOException, InterruptedException {
            JUnitResultArchiver task = new JUnitResultArchiver(String.valueOf(file.getFileName()));
            task.setAllowEmptyResults(true);
            task.setSkipPublishingChecks(true);
            PipelineTestDetails details = new PipelineTestDetails();
            details.setNodeId(place.node().orElse(null));
            details.setEnclosingBlocks(new ArrayList<>(place.blocks()));
            details.setEnclosingBlockNames(new ArrayList<>(place.names()));
            FilePath directory = new FilePath(file.toFile()).getParent();
            JUnitResultArchiver.parseAndSummarize(
                    task, details, run, directory, new Launcher.LocalLauncher(listener), listener);
        }
    }
}
