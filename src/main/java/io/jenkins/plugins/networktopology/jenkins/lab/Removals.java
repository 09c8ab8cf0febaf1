package io.jenkins.plugins.networktopology.jenkins.lab;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.lab.LabListener;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Takes labs down; a removal is written down before it begins and until it has succeeded. Safe for threads. */
final class Removals {

    private final PendingRemovals pending;
    private final FaultySimulators faulty;
    private final BegunLabs begun;
    private final Set<LabHandle> going = ConcurrentHashMap.newKeySet();

    Removals(PendingRemovals pending, FaultySimulators faulty, BegunLabs begun) {
        this.pending = pending;
        this.faulty = faulty;
        this.begun = begun;
    }

    /** How a configured cluster is connected to, with whose credentials. */
    interface Opening {
        OpenCluster open(LabCluster cluster) throws ClusterException, IOException;
    }

    boolean isGoing(LabHandle lab) {
        return going.contains(lab);
    }

    /**
     * Removes a lab, from whatever is left of it.
     *
     * @param made the connection through which it was made, if this process has it
     */
    void down(LabHandle lab, Optional<OpenCluster> made, Opening opening, LabListener listener)
            throws ClusterException, IOException, InterruptedException {
        pending.add(lab, "being removed");
        going.add(lab);
        try {
            Optional<OpenCluster> own = faulty.of(lab);
            if (own.isPresent()) {
                own.get().labs().down(new LabId(lab.lab()), listener);
            } else {
                downThere(lab, made, opening, listener);
            }
        } catch (ClusterException | IOException e) {
            pending.add(lab, e.getMessage());
            throw e;
        } finally {
            going.remove(lab);
        }
        pending.done(lab);
    }

    /**
     * The configuration may have changed since the lab was made: with renewed credentials, where the old ones are of no
     * use any more, or with another cluster under the same name. That another one does not know the lab says nothing of
     * it.
     */
    private void downThere(LabHandle lab, Optional<OpenCluster> made, Opening opening, LabListener listener)
            throws ClusterException, IOException, InterruptedException {
        Set<OpenCluster> places = new LinkedHashSet<>();
        Exception failure = null;
        try {
            places.add(opening.open(configured(lab)));
        } catch (ClusterException | IOException e) {
            failure = e;
        }
        made.ifPresent(places::add);
        boolean gone = false;
        for (OpenCluster place : places) {
            try {
                boolean told = knows(place, lab);
                place.labs().down(new LabId(lab.lab()), listener);
                if (told) {
                    gone = true;
                } else {
                    failure = moved(lab, place);
                }
            } catch (ClusterException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (!gone && failure instanceof ClusterException cluster) {
            throw cluster;
        }
        if (!gone && failure instanceof IOException io) {
            throw io;
        }
    }

    /** Whether this place can say of a lab that it is gone: it is the one where it was made, or it has it. */
    private boolean knows(OpenCluster place, LabHandle lab) throws ClusterException, InterruptedException {
        Optional<String> home = begun.server(lab);
        return home.isEmpty()
                || home.equals(place.server())
                || place.labs().inventory().find(new LabId(lab.lab())).isPresent();
    }

    private AbortException moved(LabHandle lab, OpenCluster place) {
        return new AbortException("it was made on the API server "
                + begun.server(lab).orElse("") + ", and cluster " + lab.cluster() + " leads to "
                + place.server().orElse("a simulator") + " now, which does not know it; it is removed when a cluster"
                + " of this name leads there again");
    }

    /** @throws AbortException if it is no longer configured */
    static LabCluster configured(LabHandle lab) throws AbortException {
        return JenkinsFacade.get().clusters().stream()
                .filter(cluster -> cluster.getName().equals(lab.cluster()))
                .findFirst()
                .orElseThrow(() -> new AbortException("cluster " + lab.cluster()
                        + " is no longer configured; the lab is removed when a cluster of this name is configured"
                        + " again under Manage Jenkins » System » Network topology"));
    }
}
