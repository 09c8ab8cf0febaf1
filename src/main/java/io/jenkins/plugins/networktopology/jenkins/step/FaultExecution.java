package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.lab.LabService;
import io.jenkins.plugins.networktopology.jenkins.lab.LiveLab;
import io.jenkins.plugins.networktopology.run.LabDevices;
import io.jenkins.plugins.networktopology.session.SessionException;
import java.time.Duration;
import java.util.Locale;
import org.jenkinsci.plugins.workflow.steps.BodyExecution;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/**
 * A fault around a body, in phases that are written down, so that neither a restart nor an abort leaves the interface
 * shut. Nothing here waits on the thread that runs the Pipeline.
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

    private final String link;
    private final boolean down;
    private final Duration limit;

    private volatile Phase phase = Phase.SHUTTING;
    /** Whether the device may have been told, and so has to be told the contrary. */
    private volatile boolean touched;

    private volatile BodyExecution body;
    private transient Thread shutting;
    private transient volatile boolean stopped;

    FaultExecution(StepContext context, String link, boolean down, Duration limit) {
        super(context);
        this.link = link;
        this.down = down;
        this.limit = limit;
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
     * The interface is opened all the same: by {@link #begin}, which the interrupt ends, or by {@link #end}, which goes
     * on.
     */
    @Override
    synchronized boolean cutShort(Throwable cause) {
        stopped = true;
        if (shutting != null) {
            shutting.interrupt();
        }
        return false;
    }

    @Override
    public void onResume() {
        switch (phase) {
            case SHUTTING -> {
                touched = down; // what the process before the restart still did is not known
                background(this::begin);
            }
            case OPENING -> background(this::end);
            case BODY, DONE -> {}
        }
    }

    @Override
    public String getStatus() {
        return phase.name().toLowerCase(Locale.ROOT) + " " + link;
    }

    private void begin() {
        try {
            beInterruptible(true);
            if (down && !stopped) {
                shut();
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
        Thread.interrupted(); // the interrupt that ended the shutting must not end the opening
        end();
    }

    private synchronized void beInterruptible(boolean may) {
        shutting = may ? Thread.currentThread() : null;
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
            if (touched) {
                open();
            }
        } catch (Exception e) {
            if (goesDown(e)) {
                Thread.currentThread().interrupt();
                return;
            }
            LabStepExecution.print(getContext(), link + " could not be opened again: " + e.getMessage());
            if (failure() == null) {
                willEnd(null, new AbortException(link + " could not be opened again: " + e.getMessage()));
            }
        }
        phase = Phase.DONE;
        answer();
    }

    private void shut() throws Exception {
        LiveLab live = LabStepExecution.live(getContext());
        LabDevices devices = live.journey().devices(live.lab());
        LinkEnd end = LinkEnd.find(live.lab().topology(), devices, link);
        touched = true;
        devices.configure(end.node(), end.shut(), limit);
        say(live, end + " is shut down");
    }

    /** The device may be away, since the body can do anything to it; so its login is waited for. */
    private void open() throws Exception {
        LiveLab live = LabStepExecution.live(getContext());
        LabDevices devices = live.journey().devices(live.lab());
        LinkEnd end = LinkEnd.find(live.lab().topology(), devices, link);
        devices.await(end.node(), false, limit);
        devices.configure(end.node(), end.unshut(), limit);
        say(live, end + " is open again");
    }

    private void say(LiveLab live, String line) {
        LabStepExecution.print(getContext(), "[" + live.handle().lab() + "] " + line);
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
