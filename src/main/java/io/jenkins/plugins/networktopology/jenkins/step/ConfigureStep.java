package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.Extension;
import hudson.FilePath;
import hudson.Util;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.lab.LiveLab;
import io.jenkins.plugins.networktopology.session.SessionException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** {@code networkTopologyConfigure(node: 'r1', text: '…')}: lines entered in a device's configuration mode, and committed. */
public final class ConfigureStep extends DeviceStep {

    private String file;
    private String text;

    @DataBoundConstructor
    public ConfigureStep(String node) {
        super(node);
    }

    public String getFile() {
        return file;
    }

    /** A file of the workspace with the lines. */
    @DataBoundSetter
    public void setFile(String file) {
        this.file = Util.fixEmptyAndTrim(file);
    }

    public String getText() {
        return text;
    }

    /** The lines themselves. */
    @DataBoundSetter
    public void setText(String text) {
        this.text = Util.fixEmptyAndTrim(text) == null ? null : text;
    }

    @Override
    public StepExecution start(StepContext context) throws AbortException {
        if ((file == null) == (text == null)) {
            throw new AbortException(
                    "networkTopologyConfigure needs lines to enter: give either file: 'FILE', a file of the"
                            + " workspace, or text: '…'");
        }
        return new Execution(context, this, limit(Duration.ofMinutes(5)));
    }

    private static final class Execution extends LabStepExecution<Void> {

        private static final long serialVersionUID = 1L;

        /** Not kept over a restart: its text may hold passwords. */
        private final transient ConfigureStep step;

        private final Duration limit;

        Execution(StepContext context, ConfigureStep step, Duration limit) {
            super(context);
            this.step = step;
            this.limit = limit;
        }

        @Override
        Void work(LiveLab live) throws IOException, InterruptedException, ClusterException, SessionException {
            Nodes.named(live.lab().topology(), "node", step.getNode());
            List<String> lines = (step.text == null ? read() : step.text)
                    .lines()
                    .map(String::stripTrailing)
                    .filter(line -> !line.isEmpty())
                    .toList();
            devices(live, build(), step.getCredentialsId()).configure(step.getNode(), lines, limit);
            say(live, step.getNode() + ": " + lines.size() + (lines.size() == 1 ? " line" : " lines") + " configured");
            return null;
        }

        private String read() throws IOException, InterruptedException {
            FilePath workspace = getContext().get(FilePath.class);
            if (workspace == null) {
                throw new AbortException(
                        "file: '" + step.file + "' is a file of a workspace, and there is none here; put"
                                + " the step into node { … }, or give the lines with text: '…'");
            }
            FilePath source = workspace.child(step.file);
            if (!source.exists()) {
                throw new AbortException("there is no file " + step.file + " in " + workspace.getRemote());
            }
            return source.readToString();
        }
    }

    /** How the step is called. */
    @Extension
    public static final class DescriptorImpl extends DeviceStepDescriptor {

        public DescriptorImpl() {
            super("networkTopologyConfigure", "Configure a device of the network lab");
        }
    }
}
