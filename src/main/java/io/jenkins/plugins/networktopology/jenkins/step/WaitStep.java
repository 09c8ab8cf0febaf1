package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.Extension;
import hudson.Util;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.lab.LiveLab;
import io.jenkins.plugins.networktopology.lab.RungFailedException;
import io.jenkins.plugins.networktopology.run.LabDevices;
import io.jenkins.plugins.networktopology.session.SessionException;
import io.jenkins.plugins.networktopology.topology.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** {@code networkTopologyWait(nodes: ['r1'])}: waits until devices can be worked with again. */
public final class WaitStep extends TimedStep {

    private static final List<String> RUNGS = List.of("ready", "login", "interfaces");

    private String rung = "ready";
    private List<String> nodes = new ArrayList<>();

    @DataBoundConstructor
    public WaitStep() {}

    public String getFor() {
        return rung;
    }

    /** {@code login}, or {@code ready}, also called {@code interfaces}, which is what a device can reach again. */
    @DataBoundSetter
    public void setFor(String wanted) {
        rung = Util.fixEmptyAndTrim(wanted) == null ? "ready" : wanted.strip();
    }

    public List<String> getNodes() {
        return List.copyOf(nodes);
    }

    /** The nodes to wait for, each a name or several with commas between; none: all nodes. */
    @DataBoundSetter
    public void setNodes(List<String> nodes) {
        this.nodes = new ArrayList<>();
        for (String names : nodes) {
            for (String name : names.split(",")) {
                if (!name.isBlank()) {
                    this.nodes.add(name.strip());
                }
            }
        }
    }

    /** The same for a text field. */
    public String getNodesText() {
        return String.join(", ", nodes);
    }

    @Override
    public StepExecution start(StepContext context) throws AbortException {
        if (!RUNGS.contains(rung)) {
            throw new AbortException("for: \"" + rung
                    + "\" is nothing to wait for inside of a lab that is up; expected " + String.join(" or ", RUNGS));
        }
        return new Execution(context, nodes, !rung.equals("login"), limit(Duration.ofMinutes(10)));
    }

    private static final class Execution extends LabStepExecution<Void> {

        private static final long serialVersionUID = 1L;

        private final ArrayList<String> nodes;
        private final boolean interfaces;
        private final Duration limit;

        Execution(StepContext context, List<String> nodes, boolean interfaces, Duration limit) {
            super(context);
            this.nodes = new ArrayList<>(nodes);
            this.interfaces = interfaces;
            this.limit = limit;
        }

        @Override
        Void work(LiveLab live)
                throws AbortException, InterruptedException, ClusterException, SessionException, RungFailedException {
            for (String node : nodes) {
                Nodes.named(live.lab().topology(), "nodes", node);
            }
            List<String> wanted = nodes.isEmpty()
                    ? live.lab().topology().nodes().stream().map(Node::name).toList()
                    : nodes;
            LabDevices devices = live.journey().devices(live.lab());
            long begin = System.nanoTime();
            // One after the other: they boot at the same time, so that the last one's wait is all of it.
            for (String node : wanted) {
                Duration left = limit.minusNanos(System.nanoTime() - begin);
                devices.await(node, interfaces, left.isNegative() ? Duration.ZERO : left);
            }
            say(
                    live,
                    String.join(", ", wanted) + " can be worked with after "
                            + (System.nanoTime() - begin) / 1_000_000_000 + " s");
            return null;
        }
    }

    /** How the step is called. */
    @Extension
    public static final class DescriptorImpl extends InnerStepDescriptor {

        public DescriptorImpl() {
            super("networkTopologyWait", "Wait for devices of the network lab");
        }
    }
}
