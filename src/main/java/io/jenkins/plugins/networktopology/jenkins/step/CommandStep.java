package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.Extension;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.lab.LiveLab;
import io.jenkins.plugins.networktopology.run.LabDevices;
import io.jenkins.plugins.networktopology.session.CommandOutput;
import io.jenkins.plugins.networktopology.session.SessionException;
import java.io.IOException;
import java.time.Duration;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** {@code networkTopologyCommand(node: 'r1', command: 'show version')}: a device's answer to one command. */
public final class CommandStep extends DeviceStep {

    private final String command;
    private boolean returnStdout;

    @DataBoundConstructor
    public CommandStep(String node, String command) {
        super(node);
        this.command = command == null ? "" : command.strip();
    }

    public String getCommand() {
        return command;
    }

    public boolean isReturnStdout() {
        return returnStdout;
    }

    /** Whether the answer is the step's value instead of being printed. */
    @DataBoundSetter
    public void setReturnStdout(boolean returnStdout) {
        this.returnStdout = returnStdout;
    }

    @Override
    public StepExecution start(StepContext context) throws AbortException {
        if (command.isEmpty() || command.lines().count() > 1) {
            throw new AbortException(
                    "networkTopologyCommand needs command: one line, as it is typed on the device; lines"
                            + " of configuration are for networkTopologyConfigure");
        }
        return new Execution(context, this, limit(Duration.ofMinutes(1)));
    }

    private static final class Execution extends LabStepExecution<String> {

        private static final long serialVersionUID = 1L;

        private final String node;
        private final String credentialsId;
        private final String command;
        private final boolean returnStdout;
        private final Duration limit;

        Execution(StepContext context, CommandStep step, Duration limit) {
            super(context);
            this.node = step.getNode();
            this.credentialsId = step.getCredentialsId();
            this.command = step.command;
            this.returnStdout = step.returnStdout;
            this.limit = limit;
        }

        @Override
        String work(LiveLab live) throws IOException, InterruptedException, ClusterException, SessionException {
            Nodes.named(live.lab().topology(), "node", node);
            LabDevices devices = devices(live, build(), credentialsId);
            CommandOutput output = devices.run(node, command, limit);
            String answer = devices.masked(output.text());
            if (returnStdout) {
                return answer;
            }
            say(live, node + ": " + devices.masked(command));
            answer.lines().forEach(line -> print(getContext(), line));
            return null;
        }
    }

    /** How the step is called. */
    @Extension
    public static final class DescriptorImpl extends DeviceStepDescriptor {

        public DescriptorImpl() {
            super("networkTopologyCommand", "Run a command on a device of the network lab");
        }
    }
}
