package io.jenkins.plugins.networktopology.jenkins.lab;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.lab.LabRequest;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.run.Journey;
import io.jenkins.plugins.networktopology.run.JourneyListener;
import io.jenkins.plugins.networktopology.run.LabSource;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The way up of a build's lab: what the cluster allows, a place on it, a look at it, and only then its creation. */
final class LabClimb {

    private final String controller;
    private final LabPlaces places;
    private final FaultySimulators faulty;
    private final Admission admission;
    private final BegunLabs begun;

    LabClimb(String controller, LabPlaces places, FaultySimulators faulty, Admission admission, BegunLabs begun) {
        this.controller = controller;
        this.places = places;
        this.faulty = faulty;
        this.admission = admission;
        this.begun = begun;
    }

    LiveLab up(
            LabHandle handle,
            LabCluster cluster,
            LabWish wish,
            Topology topology,
            BuildRef build,
            JourneyListener listener)
            throws InvalidTopologyException, ClusterException, IOException, InterruptedException {
        Owner owner = new Owner(build.id(), Optional.of(controller));
        OpenCluster where = wish.faults().isEmpty()
                ? places.of(cluster, build)
                : faulty.start(handle, cluster, wish.faults(), topology, owner);
        List<String> problems = cluster.policy().problems(topology, wish.images(), where.platforms());
        if (!problems.isEmpty()) {
            throw new AbortException(String.join("\n", problems));
        }
        admission.enter(
                handle,
                cluster.getLabsAtOnce(),
                () -> listener.note("cluster " + cluster.getName()
                        + " has as many labs as it may have; waiting until one of them is removed"));
        LabRequest plain = LabRequest.of(new LabId(handle.lab()), topology, LabSource.of(topology))
                .withImages(cluster.policy().images(wish.images()));
        LabRequest request = wish.bootTimeout().map(plain::withBootTimeout).orElse(plain);
        new Preflight(where, cluster.policy(), listener::note).check(request);
        Journey journey = where.journey(owner);
        JourneyListener told = new BeforeCreation(listener, () -> begun.add(handle, build, where.server()));
        boolean up = false;
        try {
            LiveLab lab = new LiveLab(handle, journey.up(request, told), journey, where, build);
            up = true;
            return lab;
        } finally {
            if (!up) {
                journey.close();
            }
        }
    }
}
