package io.jenkins.plugins.networktopology.jenkins.freestyle;

import hudson.EnvVars;
import hudson.Extension;
import hudson.FilePath;
import hudson.Launcher;
import hudson.model.AbstractProject;
import hudson.model.Item;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.tasks.BuildWrapperDescriptor;
import hudson.util.FormValidation;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jenkins.tasks.SimpleBuildWrapper;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** A lab around a build's steps, also by {@code wrap} in a Pipeline. */
public final class NetworkLabWrapper extends SimpleBuildWrapper {

    private String topology;
    private LabOptions options = new LabOptions();

    @DataBoundConstructor
    public NetworkLabWrapper(String topology) {
        this.topology = LabOptions.text(topology);
    }

    /** For a configuration without some of these. */
    private Object readResolve() {
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
    public void setUp(
            Context context,
            Run<?, ?> build,
            FilePath workspace,
            Launcher launcher,
            TaskListener listener,
            EnvVars environment)
            throws IOException, InterruptedException {
        Optional<Duration> keep = options.wish().keepOnFailure();
        BuildLab.Ready lab = new BuildLab(build, listener).up(workspace, environment, topology, options);
        context.setDisposer(new LabDisposer(lab.handle(), keep));
        lab.environment().forEach(context::env);
    }

    /** How it is configured. */
    @Extension
    @Symbol("networkTopologyLab")
    public static final class DescriptorImpl extends BuildWrapperDescriptor {

        @Override
        public String getDisplayName() {
            return "Network topology lab";
        }

        @Override
        public boolean isApplicable(AbstractProject<?, ?> project) {
            return true;
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
