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
import java.util.List;
import java.util.stream.Collectors;

/** Hands checks to the JUnit plugin as tests, where it is installed. */
final class JUnitPublication {

    private JUnitPublication() {}

    /**
     * Publishes tests, all at once; does nothing if there is no JUnit plugin. The build's result is left to the caller.
     *
     * @param directory on the controller
     * @param junitXml files in it or below
     * @param place where in a Pipeline
     */
    static void publish(Run<?, ?> run, TaskListener listener, Path directory, List<Path> junitXml, PipelinePlace place)
            throws IOException, InterruptedException {
        if (OptionalPlugin.JUNIT.installed()) {
            Path base = directory.toAbsolutePath();
            String files = junitXml.stream()
                    .map(file -> base.relativize(file.toAbsolutePath()).toString())
                    .collect(Collectors.joining(","));
            Publisher.publish(run, listener, base, files, place);
        }
    }

    /** Loaded only where the JUnit plugin is. */
    private static final class Publisher {

        private static void publish(Run<?, ?> run, TaskListener listener, Path base, String files, PipelinePlace place)
                throws IOException, InterruptedException {
            JUnitResultArchiver task = new JUnitResultArchiver(files);
            task.setAllowEmptyResults(true);
            task.setSkipPublishingChecks(true);
            PipelineTestDetails details = new PipelineTestDetails();
            details.setNodeId(place.node().orElse(null));
            details.setEnclosingBlocks(new ArrayList<>(place.blocks()));
            details.setEnclosingBlockNames(new ArrayList<>(place.names()));
            FilePath directory = new FilePath(base.toFile());
            JUnitResultArchiver.parseAndSummarize(
                    task, details, run, directory, new Launcher.LocalLauncher(listener), listener);
        }
    }
}
