package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.lab.LabService;
import io.jenkins.plugins.networktopology.session.SessionException;
import java.util.Locale;
import org.jenkinsci.plugins.workflow.steps.BodyExecution;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/**
 * A fault around a body, in phases that are written down, so that neither a restart nor an abort leaves the lab with it.
 * Nothing here waits on the thread that runs the Pipeline.
 */
final class FaultExecution extends BlockStepExecution {

    private static final long serialVersionUID = 1L;

    /** What is going on; an enum's names are what is persisted. */
    private enum Phase {
        SHUTTING,
        BODY,
        OPENING,
        DONE
    }

    private final LabFault fault;
    private final boolean down;

    private volatile Phase phase = Phase.SHUTTING;

    private volatile BodyExecution body;
    private transient Thread striking;
    private transient volatile boolean stopped;

    /** @param down whether the fault is made, or the body is run without it */
    FaultExecution(StepContext context, LabFault fault, boolean down) {
        super(context);
        this.fault = fault;
        this.down = down;
    }

    @Override
    public boolean start() {
        background(this::begin);
        return false;
    }

    @Override
    BodyExecution running() {
        return phase == Phase.BODY ? body : null;
    }

    /**
     * The fault is made good all the same: by {@link #begin}, which the interrupt ends, or by {@link #end}, which goes
     * on.
     */
    @Override
    synchronized boolean cutShort(Throwable cause) {
        stopped = true;
        if (striking != null) {
            striking.interrupt();
        }
        return false;
    }

    @Override
    public void onResume() {
        switch (phase) {
            case SHUTTING -> {
                if (down) {
                    fault.touch(); // what the process before the restart still did is not known
                }
                background(this::begin);
            }
            case OPENING -> background(this::end);
            case BODY, DONE -> {}
        }
    }

    @Override
    public String getStatus() {
        return phase.name().toLowerCase(Locale.ROOT) + " " + fault.target();
    }

    private void begin() {
        try {
            beInterruptible(true);
            if (down && !stopped) {
                fault.strike(LabStepExecution.live(getContext()), getContext());
            }
            if (enterBody()) {
                getContext().saveState();
                return;
            }
        } catch (Exception e) {
            if (!stopped && goesDown(e)) {
                return; // the phase that is written down is taken up after the restart
            }
            if (!stopped) {
                leave(null, told(e));
                return;
            }
        } finally {
            beInterruptible(false);
        }
        Thread.interrupted(); // the interrupt that ended the fault's beginning must not end its undoing
        end();
    }

    private synchronized void beInterruptible(boolean may) {
        striking = may ? Thread.currentThread() : null;
    }

    private synchronized boolean enterBody() {
        if (stopped) {
            return false;
        }
        phase = Phase.BODY;
        body = getContext().newBodyInvoker().withCallback(new BodyEnd(this)).start();
        return true;
    }

    /** Also if it could not begin. */
    @Override
    synchronized void leave(Object result, Throwable thrown) {
        willEnd(result, thrown);
        phase = Phase.OPENING;
        getContext().saveState();
        background(this::end);
    }

    private void end() {
        try {
            if (fault.isTouched()) {
                fault.mend(LabStepExecution.live(getContext()), getContext());
            }
        } catch (Exception e) {
            if (goesDown(e)) {
                Thread.currentThread().interrupt();
                return;
            }
            String why = fault.target() + " " + fault.unmended() + ": " + e.getMessage();
            LabStepExecution.print(getContext(), why);
            if (failure() == null) {
                willEnd(null, new AbortException(why));
            }
        }
        phase = Phase.DONE;
        answer();
    }

    /** Whether work was ended since the controller goes down, and not by a cluster or device. */
    private static boolean goesDown(Exception e) {
        return e instanceof InterruptedException || Thread.currentThread().isInterrupted();
    }

    private static Throwable told(Exception e) {
        return e instanceof ClusterException || e instanceof SessionException ? new AbortException(e.getMessage()) : e;
    }

    private static void background(LabService.Work work) {
        JenkinsFacade.get().labs().background(work);
    }
}
