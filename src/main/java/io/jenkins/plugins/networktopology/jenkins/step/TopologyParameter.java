package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.EnvVars;
import hudson.FilePath;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.lab.TopologyText;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.io.IOException;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** What a Pipeline gives as its topology: a file of the workspace, or text. */
final class TopologyParameter {

    private TopologyParameter() {}

    /**
     * Reads it.
     *
     * @param file a path in the workspace with variables of the build, where there is no definition
     * @param definition the text itself, or null
     * @param build whose it is
     * @throws AbortException with every mistake, or since there is no workspace
     */
    static Topology read(StepContext context, String file, String definition, BuildRef build, PlatformCatalog platforms)
            throws IOException, InterruptedException {
        if (definition != null) {
            return TopologyText.inline(definition, build, platforms);
        }
        FilePath directory = context.get(FilePath.class);
        if (directory == null) {
            throw new AbortException("topology: '" + file + "' is a file of a workspace, and there is none here; put"
                    + " networkTopology inside node { … } or an agent, or give the text with definition:");
        }
        EnvVars environment = context.get(EnvVars.class);
        return TopologyText.of(directory, environment == null ? file : environment.expand(file), platforms);
    }
}
