package io.jenkins.plugins.networktopology.jenkins.lab;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.lab.LabListener;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.run.Journey;
import io.jenkins.plugins.networktopology.run.JourneyListener;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;

/**
 * The labs of one controller: brings them up for builds, keeps their heartbeat, finds them again after a restart, and
 * removes them. Its methods block and honour interrupts; {@link #background} is where to call them from.
 */
public final class LabService implements AutoCloseable {

    private final String controller;
    private final LabPlaces places;
    private final RisingLabs rising = new RisingLabs();
    private final Map<String, LiveLab> live = new ConcurrentHashMap<>();
    private final FaultySimulators faulty = new FaultySimulators();
    private final Admission admission = new Admission();
    private final BegunLabs begun;
    private final PendingRemovals pending;
    private final Removals removals;
    private final LabClimb climb;
    private final LabThreads threads = new LabThreads();
    private volatile boolean closed;

    /**
     * @param controller tells this controller's labs from others'
     * @param directory for what must survive a restart
     * @param clusters closed by whoever made them
     */
    public LabService(String controller, Path directory, OpenClusters clusters) {
        this.controller = controller;
        this.begun = new BegunLabs(directory);
        begun.placed().forEach(admission::note); // before builds ask for places, whichever is resumed first
        this.places = new LabPlaces(clusters, controller, begun);
        this.pending = new PendingRemovals(directory);
        this.removals = new Removals(pending, faulty, begun);
        this.climb = new LabClimb(controller, places, faulty, admission, begun);
    }

    /** Work for one of this service's threads. */
    public interface Work {
        void run() throws Exception;
    }

    /** Runs work that waits for devices or clusters; it must handle its own failures. */
    public Future<?> background(Work work) {
        return threads.run(work);
    }

    /** The connection to a cluster with the controller's own credentials. */
    public OpenCluster open(LabCluster cluster) throws ClusterException, IOException {
        return places.ofController(cluster);
    }

    /** The connection to a cluster with the credentials that a build may use. */
    public OpenCluster open(LabCluster cluster, BuildRef build) throws ClusterException, IOException {
        return places.of(cluster, build);
    }

    /**
     * The connections to a cluster through which labs of this controller may be found: its own, and those of builds.
     *
     * @throws AbortException if nobody has credentials
     */
    public Set<OpenCluster> places(LabCluster cluster) throws ClusterException, IOException {
        return places.all(cluster);
    }

    /** Chooses a lab's id, so that it can be written down before anything is created. */
    public LabHandle prepare(LabCluster cluster, Topology topology) {
        LabId id = LabId.random(topology.name());
        String namespace = LabSettings.of(Owner.user())
                .withNamespacePrefix(cluster.getNamespacePrefix())
                .namespace(id);
        return LabHandle.of(id, namespace, cluster.getName());
    }

    /**
     * Waits for a place on the cluster and brings the lab up, as far as its nodes climb. Whatever ends it otherwise has
     * removed what was created; so has the end of the build, whose message is then the exception's.
     *
     * @param topology with the devices' configuration
     */
    public Lab up(
            LabHandle handle,
            LabCluster cluster,
            LabWish wish,
            Topology topology,
            BuildRef build,
            JourneyListener listener)
            throws InvalidTopologyException, ClusterException, IOException, InterruptedException {
        RisingLabs.Rise rise = rising.begin(handle, build);
        boolean up = false;
        try {
            if (JenkinsFacade.get().isBuilding(build.id())) {
                LiveLab risen = climb.up(handle, cluster, wish, topology, build, listener);
                live.put(handle.lab(), risen);
                if (!rising.end(rise)) {
                    up = true;
                    begun.up(handle);
                    return risen.lab();
                }
            }
        } catch (InterruptedException e) {
            if (!rising.end(rise)) {
                throw e;
            }
        } finally {
            rising.end(rise);
            if (!up) {
                admission.leave(handle);
            }
        }
        downRest(handle, build, LabListener.NONE);
        throw new AbortException("build " + build.name() + " has ended, and lab " + handle + " with it");
    }

    /**
     * A lab that is up: in our hands already, or taken over from the process before a restart.
     *
     * @throws ClusterException of kind NOT_FOUND if it is gone
     */
    public LiveLab find(LabHandle handle, LabCluster cluster, BuildRef build)
            throws ClusterException, IOException, InterruptedException {
        LiveLab known = live.get(handle.lab());
        if (known != null) {
            return known;
        }
        OpenCluster where = open(cluster, build);
        Journey journey = where.journey(owner(build));
        LiveLab found = new LiveLab(handle, journey.adopt(new LabId(handle.lab())), journey, where, build);
        admission.note(handle);
        LiveLab raced = live.putIfAbsent(handle.lab(), found);
        if (raced != null) {
            found.close();
            return raced;
        }
        return found;
    }

    /**
     * Removes a lab on behalf of the controller, from whatever is left of it, with the credentials of its build if that
     * is known. If that fails it is tried again later, until it is done.
     *
     * @throws ClusterException why it failed now
     * @throws IOException if the cluster cannot be asked, for instance since it is no longer configured
     */
    public void down(LabHandle handle, LabListener listener)
            throws ClusterException, IOException, InterruptedException {
        Optional<BuildRef> build = begun.build(handle);
        Removals.Opening opening = build.isPresent() ? cluster -> open(cluster, build.get()) : this::open;
        down(handle, made(handle), opening, listener);
    }

    /** As {@link #down(LabHandle, LabListener)}, with the credentials that its build may use. */
    public void down(LabHandle handle, BuildRef build, LabListener listener)
            throws ClusterException, IOException, InterruptedException {
        down(handle, made(handle), cluster -> open(cluster, build), listener);
    }

    /**
     * As {@link #down(LabHandle, BuildRef, LabListener)}, for a lab that has not come up: where no call was sent that
     * creates anything of it, no cluster is asked.
     */
    public void downRest(LabHandle handle, BuildRef build, LabListener listener)
            throws ClusterException, IOException, InterruptedException {
        if (mayExist(handle)) {
            down(handle, build, listener);
        } else {
            forget(handle);
        }
    }

    /** Whether a call was sent that creates something of it, and nothing has removed it since. */
    public boolean mayExist(LabHandle handle) {
        return begun.build(handle).isPresent();
    }

    /** As {@link #down(LabHandle, BuildRef, LabListener)}, for a lab that was seen through a connection. */
    void down(LabHandle handle, BuildRef build, OpenCluster seen)
            throws ClusterException, IOException, InterruptedException {
        down(handle, Optional.of(seen), cluster -> open(cluster, build), LabListener.NONE);
    }

    private Optional<OpenCluster> made(LabHandle handle) {
        return Optional.ofNullable(live.get(handle.lab())).map(LiveLab::where);
    }

    private void down(LabHandle handle, Optional<OpenCluster> made, Removals.Opening opening, LabListener listener)
            throws ClusterException, IOException, InterruptedException {
        removals.down(handle, made, opening, listener);
        begun.gone(handle);
        forget(handle);
    }

    /** Whether this process is at it right now. */
    public boolean isRemoving(LabHandle handle) {
        return removals.isGoing(handle);
    }

    /** Removes in the background whatever a build still holds; for builds that have ended, however. */
    public void release(BuildRef build) {
        rising.abandon(build);
        for (LiveLab lab : live.values()) {
            if (lab.build().equals(build) && !isRemoving(lab.handle())) {
                background(() -> down(lab.handle(), build, LabListener.NONE));
            }
        }
    }

    /** Lets a lab live on without its build, for a time. */
    public void keep(LabHandle handle, BuildRef build, Duration time)
            throws ClusterException, IOException, InterruptedException {
        find(handle, Removals.configured(handle), build).lab().detach(time);
        begun.kept(handle);
        forget(handle);
    }

    /** Removes it no more, since whoever asks for that knows that its cluster is gone for good. */
    public void giveUp(LabHandle handle) {
        pending.done(handle);
        begun.gone(handle);
        forget(handle);
    }

    /** Holds it no more, whatever there is of it. */
    void forget(LabHandle handle) {
        LiveLab known = live.remove(handle.lab());
        if (known != null) {
            known.close();
        }
        faulty.end(handle);
        admission.leave(handle);
    }

    /** The labs that wait for a place on their cluster, and the builds they are for, in the order of their coming. */
    public Map<LabHandle, BuildRef> waiting() {
        return rising.builds(admission::isWaiting);
    }

    /** The labs that this process holds. */
    public Map<String, LiveLab> live() {
        return Map.copyOf(live);
    }

    /** The labs that were begun and not seen gone. */
    BegunLabs begun() {
        return begun;
    }

    /** The labs whose removal has not succeeded yet. */
    public PendingRemovals pending() {
        return pending;
    }

    public String controller() {
        return controller;
    }

    private Owner owner(BuildRef build) {
        return new Owner(build.id(), Optional.of(controller));
    }

    /** Whether it has ended; what is still at work then has been broken off. */
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        threads.close();
        live.values().forEach(LiveLab::close);
        live.clear();
        faulty.close();
    }
}
