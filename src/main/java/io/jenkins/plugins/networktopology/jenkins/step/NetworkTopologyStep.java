package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.Extension;
import hudson.Util;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** {@code networkTopology(topology: 'lab.yaml') { … }}: a lab around a body. */
public final class NetworkTopologyStep extends Step {

    private String topology;
    private String definition;
    private String cluster;
    private int bootTimeout;
    private List<String> images = new ArrayList<>();
    private List<String> faults = new ArrayList<>();
    private String keepOnFailure;

    @DataBoundConstructor
    public NetworkTopologyStep() {}

    public String getTopology() {
        return topology;
    }

    /** A file of the workspace. */
    @DataBoundSetter
    public void setTopology(String topology) {
        this.topology = Util.fixEmptyAndTrim(topology);
    }

    public String getDefinition() {
        return definition;
    }

    /** The topology itself, where there is no workspace; may be indented as a whole. */
    @DataBoundSetter
    public void setDefinition(String definition) {
        this.definition = Util.fixEmptyAndTrim(definition) == null ? null : definition;
    }

    public String getCluster() {
        return cluster;
    }

    /** A configured cluster's name; may be left out if there is one only. */
    @DataBoundSetter
    public void setCluster(String cluster) {
        this.cluster = Util.fixEmptyAndTrim(cluster);
    }

    public int getBootTimeout() {
        return bootTimeout;
    }

    /** Minutes from a node's start until its login answers; 0: its platform's limit. */
    @DataBoundSetter
    public void setBootTimeout(int bootTimeout) {
        this.bootTimeout = bootTimeout;
    }

    public List<String> getImages() {
        return List.copyOf(images);
    }

    /** {@code PLATFORM=IMAGE} each; an element may hold several lines. */
    @DataBoundSetter
    public void setImages(List<String> images) {
        this.images = lines(images);
    }

    /** The same for a text area. */
    public String getImagesText() {
        return String.join("\n", images);
    }

    public List<String> getFaults() {
        return List.copyOf(faults);
    }

    /** What goes wrong in the simulator; an element may hold several lines. */
    @DataBoundSetter
    public void setFaults(List<String> faults) {
        this.faults = lines(faults);
    }

    /** The same for a text area. */
    public String getFaultsText() {
        return String.join("\n", faults);
    }

    private static List<String> lines(List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        }
        return lines;
    }

    public String getKeepOnFailure() {
        return keepOnFailure;
    }

    /** How long the lab lives on after a failure, such as {@code 2h}. */
    @DataBoundSetter
    public void setKeepOnFailure(String keepOnFailure) {
        this.keepOnFailure = Util.fixEmptyAndTrim(keepOnFailure);
    }

    @Override
    public StepExecution start(StepContext context) throws AbortException {
        if ((topology == null) == (definition == null)) {
            throw new AbortException("networkTopology needs a topology: give either topology: 'FILE', a file of the"
                    + " workspace, or definition: '''…''', the same as text");
        }
        return new NetworkTopologyExecution(
                context, topology, definition, cluster, WishText.read(bootTimeout, images, faults, keepOnFailure));
    }

    /** How the step is called and what it needs: a build and its log, so that it works outside of {@code node} too. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor {

        @Override
        public String getFunctionName() {
            return "networkTopology";
        }

        @Override
        public String getDisplayName() {
            return "Run a network lab around a block";
        }

        @Override
        public boolean takesImplicitBlockArgument() {
            return true;
        }

        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return Set.of(Run.class, TaskListener.class);
        }

        @Override
        public Set<? extends Class<?>> getProvidedContext() {
            return Set.of(LabHandle.class);
        }
    }
}
