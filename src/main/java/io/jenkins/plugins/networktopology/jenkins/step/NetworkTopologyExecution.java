package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.util.Secret;
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
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.lab.LabListener;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.TopologyWriter;
import java.io.IOException;
import org.jenkinsci.plugins.workflow.steps.BodyExecution;
import org.jenkinsci.plugins.workflow.steps.EnvironmentExpander;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/**
 * A lab around a body, as phases that are written down: what was created is known before it is created, so that a
 * restart in any phase goes on or cleans up. Nothing here waits on the thread that runs the Pipeline; {@link #stop} and
 * the body's callback hand the removal to the lab service, whose reaper finishes what fails.
 */
final class NetworkTopologyExecution extends BlockStepExecution {

    private static final long serialVersionUID = 1L;

    /** What is going on; an enum's names are what is persisted. */
    enum Phase {
        READING,
        CREATING,
        BODY,
        REMOVING,
        DONE
    }

    private final String file;
    private final String definition;
    private final String cluster;
    private final LabWish wish;

    private volatile Phase phase = Phase.READING;
    private volatile BuildRef build;
    private volatile LabHandle handle;
    /** With the devices' configuration, which may hold passwords. */
    private volatile String encryptedTopology;

    private volatile BodyExecution body;
    private transient Thread worker;
    private transient volatile boolean stopped;
    private transient volatile boolean up;

    NetworkTopologyExecution(StepContext context, String file, String definition, String cluster, LabWish wish) {
        super(context);
        this.file = file;
        this.definition = definition;
        this.cluster = cluster;
        this.wish = wish;
    }

    @Override
    public boolean start() throws IOException, InterruptedException {
        build = BuildRef.of(getContext().get(Run.class));
        labs().background(() -> work(this::bringUp));
        return false;
    }

    @Override
    BodyExecution running() {
        return phase == Phase.BODY ? body : null;
    }

    /**
     * What there is of the lab is removed while the build can still tell of it, for a time. An abort of that, or of any
     * other removal, does not wait.
     */
    @Override
    synchronized boolean cutShort(Throwable cause) {
        if (phase == Phase.REMOVING || phase == Phase.DONE) {
            return false;
        }
        stopped = true;
        willEnd(null, cause);
        phase = Phase.REMOVING;
        getContext().saveState();
        if (worker != null) {
            worker.interrupt();
        }
        labs().background(() -> answerInTime(() -> say("the removal of lab " + handle + " goes on without its build")));
        return true;
    }

    @Override
    public void onResume() {
        switch (phase) {
            case READING -> labs().background(() -> work(this::bringUp));
            case CREATING -> labs().background(() -> work(this::startOver));
            case BODY -> labs().background(this::takeOver);
            case REMOVING -> labs().background(this::tearDown);
            case DONE -> {}
        }
    }

    @Override
    public String getStatus() {
        return phase.name().toLowerCase(java.util.Locale.ROOT) + (handle == null ? "" : " " + handle);
    }

    /** Work that an abort interrupts. One that came before it has begun must not keep it from removing what there is. */
    private void work(LabService.Work bringUp) {
        try {
            synchronized (this) {
                if (stopped) {
                    throw new InterruptedException("stopped before it had begun");
                }
                worker = Thread.currentThread();
            }
            bringUp.run();
        } catch (Exception e) {
            fail(e);
        } finally {
            synchronized (this) {
                worker = null;
            }
            Thread.interrupted();
        }
    }

    private void bringUp() throws Exception {
        LabCluster where = Clusters.named(cluster);
        create(
                where,
                TopologyParameter.read(
                        getContext(),
                        file,
                        definition,
                        build,
                        labs().open(where, build).platforms()));
    }

    /** What there is of what the process before the restart had begun is removed, and it is begun again. */
    private void startOver() throws Exception {
        LabCluster where = Clusters.named(handle.cluster());
        say("lab " + handle
                + (labs().mayExist(handle)
                        ? " was not up before the restart; it is removed and begun again"
                        : " was still waiting before the restart; it is begun again"));
        labs().downRest(handle, build, LabListener.NONE);
        String text = Secret.fromString(encryptedTopology).getPlainText();
        create(where, TopologyText.inline(text, build, labs().open(where, build).platforms()));
    }

    private void create(LabCluster where, Topology topology)
            throws IOException, InterruptedException, ClusterException, InvalidTopologyException {
        synchronized (this) {
            if (stopped) {
                throw new InterruptedException("stopped");
            }
            handle = labs().prepare(where, topology);
            encryptedTopology =
                    Secret.fromString(TopologyWriter.nativeYaml(topology)).getEncryptedValue();
            phase = Phase.CREATING;
        }
        WrittenDown.now(getContext(), "lab " + handle + " of " + build);
        say("lab " + handle + ": " + topology.sizeInWords());
        LabService labs = labs();
        LabLog log = new LabLog(handle, topology.nodes().size(), line -> {
            if (!labs.isClosed()) { // what the end of the controller breaks off is told after the restart
                say(line);
            }
        });
        Lab lab = labs.up(handle, where, wish, topology, build, log);
        up = true;
        LabPublication publication =
                LabPublication.of(getContext().get(Run.class), getContext().get(TaskListener.class));
        BootRecord.keep(publication, labs().find(handle, where, build));
        if (lab.nodes().stream().anyMatch(node -> !node.ready())) {
            publication.publishKept(); // nothing will be checked, and so nothing published later
        }
        BootRecord.requireReady(lab);
        enterBody(lab);
    }

    private void enterBody(Lab lab) throws IOException, InterruptedException, ClusterException {
        EnvironmentExpander mine = EnvironmentExpander.constant(LabEnvironment.of(handle, lab));
        synchronized (this) {
            if (stopped) {
                throw new InterruptedException("stopped");
            }
            phase = Phase.BODY;
            body = getContext()
                    .newBodyInvoker()
                    .withContext(handle)
                    .withContext(EnvironmentExpander.merge(getContext().get(EnvironmentExpander.class), mine))
                    .withCallback(new BodyEnd(this))
                    .start();
        }
        getContext().saveState();
    }

    /** The process that kept the lab alive has ended; from now on this one does. */
    private void takeOver() {
        try {
            labs().find(handle, Clusters.named(handle.cluster()), build);
            say("lab " + handle + " goes on after the restart");
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            say("lab " + handle + " is lost: " + e.getMessage());
            BodyExecution running = body;
            if (running != null) {
                running.cancel(new AbortException("lab " + handle + " is lost: " + e.getMessage()));
            }
        }
    }

    @Override
    synchronized void leave(Object result, Throwable thrown) {
        willEnd(result, thrown);
        phase = Phase.REMOVING;
        getContext().saveState();
        labs().background(this::tearDown);
    }

    private void tearDown() {
        try {
            if (body != null) {
                end().come(wish.keepOnFailure(), failed());
            } else if (handle != null && labs().mayExist(handle)) {
                end().remove(); // it was stopped before its body, before a restart
            }
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
            return;
        }
        phase = Phase.DONE;
        answer();
    }

    /** It never came to a body: what there is of a lab goes, and the step ends with the reason. */
    private void fail(Exception reason) {
        synchronized (this) {
            if (reason instanceof InterruptedException && !stopped) {
                return; // the controller goes down; the phase that is written down is taken up after the restart
            }
            phase = Phase.REMOVING;
            if (!stopped) {
                boolean told = reason instanceof ClusterException || reason instanceof InvalidTopologyException;
                willEnd(null, told ? new AbortException(reason.getMessage()) : reason);
            }
        }
        Thread.interrupted(); // the interrupt that ended the bring-up must not end the removal
        if (handle != null) {
            try {
                if (up) {
                    end().remove();
                } else {
                    end().removeRest();
                }
            } catch (InterruptedException shuttingDown) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        phase = Phase.DONE;
        answer();
    }

    private boolean failed() throws InterruptedException {
        try {
            return failure() != null || LabEnd.failed(getContext().get(Run.class));
        } catch (IOException buildIsGone) {
            return false;
        }
    }

    private LabEnd end() {
        return new LabEnd(handle, build, this::say);
    }

    private void say(String line) {
        LabStepExecution.print(getContext(), line);
    }

    private static LabService labs() {
        return JenkinsFacade.get().labs();
    }
}
