package io.jenkins.plugins.networktopology.jenkins.freestyle;

import hudson.AbortException;
import hudson.EnvVars;
import hudson.FilePath;
import hudson.Util;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.lab.LabEnd;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import io.jenkins.plugins.networktopology.jenkins.lab.LabLog;
import io.jenkins.plugins.networktopology.jenkins.lab.LabService;
import io.jenkins.plugins.networktopology.jenkins.lab.LabWish;
import io.jenkins.plugins.networktopology.jenkins.lab.TopologyText;
import io.jenkins.plugins.networktopology.jenkins.result.LabPublication;
import io.jenkins.plugins.networktopology.jenkins.step.BootRecord;
import io.jenkins.plugins.networktopology.jenkins.step.Clusters;
import io.jenkins.plugins.networktopology.jenkins.step.LabEnvironment;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.io.IOException;
import java.util.Map;

/** Brings the lab of a build up from a file of its workspace. Blocks the build's thread, which an abort interrupts. */
final class BuildLab {

    private final Run<?, ?> run;
    private final BuildRef build;
    private final TaskListener listener;
    private final LabService labs = JenkinsFacade.get().labs();

    BuildLab(Run<?, ?> run, TaskListener listener) {
        this.run = run;
        this.build = BuildRef.of(run);
        this.listener = listener;
    }

    /** A lab that is ready, and what build steps find of it in their environment. */
    record Ready(LabHandle handle, Map<String, String> environment) {}

    /**
     * Brings a lab up until all its nodes are ready. Whatever ends it otherwise has removed what was created, or left it
     * to the reaper.
     *
     * @throws AbortException why it did not come up, as far as the user can do something about it
     */
    Ready up(FilePath workspace, EnvVars environment, String topology, LabOptions options)
            throws IOException, InterruptedException {
        LabWish wish = options.wish();
        LabCluster cluster = Clusters.named(Util.fixEmptyAndTrim(environment.expand(options.cluster())));
        try {
            String file = environment.expand(topology);
            Topology wanted =
                    TopologyText.of(workspace, file, labs.open(cluster, build).platforms());
            LabHandle handle = labs.prepare(cluster, wanted);
            listener.getLogger().println("lab " + handle + ": " + wanted.sizeInWords());
            return up(handle, cluster, wanted, wish);
        } catch (ClusterException | InvalidTopologyException e) {
            throw new AbortException(e.getMessage());
        }
    }

    private Ready up(LabHandle handle, LabCluster cluster, Topology wanted, LabWish wish)
            throws IOException, InterruptedException, ClusterException, InvalidTopologyException {
        boolean up = false;
        boolean ready = false;
        try {
            LabLog log = new LabLog(handle, wanted.nodes().size(), listener.getLogger()::println);
            Lab lab = labs.up(handle, cluster, wish, wanted, build, log);
            up = true;
            BootRecord.keep(LabPublication.of(run, listener), labs.find(handle, cluster, build));
            BootRecord.requireReady(lab);
            Map<String, String> variables = LabEnvironment.of(handle, lab);
            ready = true;
            return new Ready(handle, variables);
        } finally {
            LabEnd end = new LabEnd(handle, build, listener.getLogger()::println);
            if (!up) {
                end.removeRest();
            } else if (!ready) {
                end.remove();
            }
        }
    }
}
