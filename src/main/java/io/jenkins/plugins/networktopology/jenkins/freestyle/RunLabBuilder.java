package io.jenkins.plugins.networktopology.jenkins.freestyle;

import hudson.EnvVars;
import hudson.Extension;
import hudson.FilePath;
import hudson.Launcher;
import hudson.model.Item;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.util.FormValidation;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.lab.LabEnd;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import io.jenkins.plugins.networktopology.jenkins.result.LabPublication;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** The whole journey in one build step: up, ready, verify, publish, down. */
public final class RunLabBuilder extends VerdictBuilder {

    private String topology;
    private LabOptions options = new LabOptions();

    @DataBoundConstructor
    public RunLabBuilder(String topology) {
        this.topology = LabOptions.text(topology);
    }

    @Override
    protected Object readResolve() {
        super.readResolve();
        topology = LabOptions.text(topology);
        if (options == null) {
            options = new LabOptions();
        }
        return this;
    }

    /** A topology file of the workspace; variables of the build are expanded. */
    public String getTopology() {
        return topology;
    }

    /** A configured cluster's name; empty for the only one. */
    public String getCluster() {
        return options.cluster();
    }

    @DataBoundSetter
    public void setCluster(String cluster) {
        options.cluster(cluster);
    }

    /** Minutes from a node's start until its login answers; 0 for its platform's limit. */
    public int getBootTimeout() {
        return options.bootTimeout();
    }

    @DataBoundSetter
    public void setBootTimeout(int minutes) {
        options.bootTimeout(minutes);
    }

    /** {@code PLATFORM=IMAGE} each. */
    public List<String> getImages() {
        return options.images();
    }

    /** The same for a text area. */
    public String getImagesText() {
        return String.join("\n", options.images());
    }

    @DataBoundSetter
    public void setImages(List<String> images) {
        options.images(images);
    }

    /** What goes wrong in the simulator. */
    public List<String> getFaults() {
        return options.faults();
    }

    /** The same for a text area. */
    public String getFaultsText() {
        return String.join("\n", options.faults());
    }

    @DataBoundSetter
    public void setFaults(List<String> faults) {
        options.faults(faults);
    }

    /** How long the lab lives on after a failure, such as {@code 2h}; empty if it does not. */
    public String getKeepOnFailure() {
        return options.keepOnFailure();
    }

    @DataBoundSetter
    public void setKeepOnFailure(String time) {
        options.keepOnFailure(time);
    }

    @Override
    public void perform(
            Run<?, ?> run, FilePath workspace, EnvVars environment, Launcher launcher, TaskListener listener)
            throws InterruptedException, IOException {
        verdict().gates(); // a mistake in them is told before anything is made
        Optional<Duration> keep = options.wish().keepOnFailure();
        try {
            BuildLab.Ready lab = new BuildLab(run, listener).up(workspace, environment, topology, options);
            verify(run, lab.handle(), keep, listener);
        } finally {
            LabPublication.of(run, listener).publishKept();
        }
    }

    private void verify(Run<?, ?> run, LabHandle lab, Optional<Duration> keep, TaskListener listener)
            throws InterruptedException, IOException {
        boolean reached = false;
        try {
            LabVerdict.reach(run, lab, verdict(), listener);
            reached = true;
        } finally {
            new LabEnd(lab, BuildRef.of(run), listener.getLogger()::println).come(keep, !reached || LabEnd.failed(run));
        }
    }

    /** How it is configured. */
    @Extension
    @Symbol("networkTopologyRun")
    public static final class DescriptorImpl extends VerdictDescriptor {

        @Override
        public String getDisplayName() {
            return "Run a network lab";
        }

        @POST
        public FormValidation doCheckTopology(@AncestorInPath Item item, @QueryParameter String value) {
            return LabFields.check(item, () -> LabFields.topology(value));
        }

        @POST
        public FormValidation doCheckCluster(@AncestorInPath Item item, @QueryParameter String value) {
            return LabFields.check(item, () -> LabFields.cluster(value));
        }

        @POST
        public FormValidation doCheckImages(@AncestorInPath Item item, @QueryParameter String value) {
            return LabFields.check(item, () -> LabFields.images(value));
        }

        @POST
        public FormValidation doCheckFaults(@AncestorInPath Item item, @QueryParameter String value) {
            return LabFields.check(item, () -> LabFields.faults(value));
        }

        @POST
        public FormValidation doCheckKeepOnFailure(@AncestorInPath Item item, @QueryParameter String value) {
            return LabFields.check(item, () -> LabFields.keepOnFailure(value));
        }
    }
}
