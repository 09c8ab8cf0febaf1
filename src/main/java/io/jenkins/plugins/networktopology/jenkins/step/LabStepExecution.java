package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import io.jenkins.plugins.networktopology.jenkins.lab.LiveLab;
import io.jenkins.plugins.networktopology.jenkins.result.LabPublication;
import io.jenkins.plugins.networktopology.lab.RungFailedException;
import io.jenkins.plugins.networktopology.session.SessionException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jenkinsci.plugins.workflow.graph.FlowNode;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.SynchronousNonBlockingStepExecution;

/**
 * Work on the lab around a step, on a thread of its own that an abort interrupts. It is not taken up after a restart of
 * the controller: whether a device has done what it was told cannot be known.
 */
abstract class LabStepExecution<T> extends SynchronousNonBlockingStepExecution<T> {

    private static final long serialVersionUID = 1L;

    private static final Logger LOGGER = Logger.getLogger(LabStepExecution.class.getName());

    /** What every step inside of {@code networkTopology} needs. */
    static final Set<? extends Class<?>> CONTEXT = Set.of(LabHandle.class, Run.class, TaskListener.class);

    LabStepExecution(StepContext context) {
        super(context);
    }

    @Override
    protected final T run() throws Exception {
        try {
            return work(live(getContext()));
        } catch (ClusterException | SessionException | RungFailedException e) {
            AbortException told = new AbortException(e.getMessage());
            told.initCause(e);
            throw told;
        }
    }

    /** Does it; failures of clusters and devices become the step's, in their own words. */
    abstract T work(LiveLab live)
            throws IOException, InterruptedException, ClusterException, SessionException, RungFailedException;

    /** The lab that a step is in. */
    static LiveLab live(StepContext context) throws IOException, InterruptedException, ClusterException {
        LabHandle handle = context.get(LabHandle.class);
        return JenkinsFacade.get()
                .labs()
                .find(handle, Clusters.named(handle.cluster()), BuildRef.of(context.get(Run.class)));
    }

    final Run<?, ?> build() throws IOException, InterruptedException {
        return getContext().get(Run.class);
    }

    /** What tells of a report of this step. */
    final LabPublication publication() throws IOException, InterruptedException {
        return LabPublication.of(
                build(),
                getContext().get(TaskListener.class),
                Optional.ofNullable(getContext().get(FlowNode.class)));
    }

    /** A line of the build's log, about the lab. */
    final void say(LiveLab live, String line) {
        print(getContext(), "[" + live.handle().lab() + "] " + line);
    }

    /** A line of the build's log; not heard if the build has none any more. */
    static void print(StepContext context, String line) {
        try {
            TaskListener listener = context.get(TaskListener.class);
            if (listener != null) {
                listener.getLogger().println(line);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            LOGGER.log(Level.FINE, line, gone);
        }
    }
}
