package io.jenkins.plugins.networktopology.jenkins.lab;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.cluster.AccessPath;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.simulator.Fault;
import io.jenkins.plugins.networktopology.simulator.FaultTargets;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Simulators of single labs, in which something is to go wrong that must not hit others. Safe for threads. */
final class FaultySimulators implements AutoCloseable {

    private final Map<String, Faulty> byLab = new HashMap<>();

    private record Faulty(Simulator simulator, OpenCluster cluster) {
        void close() {
            cluster.close();
            simulator.close();
        }
    }

    /**
     * Starts a simulator for one lab.
     *
     * @throws AbortException if a fault is unknown, could not happen in this topology, or the cluster is a real one
     */
    synchronized OpenCluster start(
            LabHandle lab, LabCluster cluster, List<String> faults, Topology topology, Owner owner)
            throws ClusterException, IOException {
        int boot = OpenSimulators.bootSeconds(cluster);
        if (boot < 0) {
            throw new AbortException("faults: cluster " + cluster.getName()
                    + " is a real one; faults can be asked for on simulated clusters only");
        }
        PlatformCatalog platforms = PlatformCatalog.load();
        Simulator simulator = OpenSimulators.start(SimulatorOptions.DEFAULT
                .withBootTime(Duration.ofSeconds(boot))
                .withFaults(parse(faults, topology, platforms)));
        OpenCluster open = new OpenCluster(
                cluster.getName(),
                KubernetesCluster.connect(ClusterSettings.url(simulator.server().toString())),
                LabSettings.of(owner)
                        .withAccessPaths(List.of(AccessPath.NODE_PORT))
                        .withNamespacePrefix(cluster.getNamespacePrefix())
                        .withWiring(cluster.wiring().kind()),
                platforms,
                true);
        byLab.put(lab.lab(), new Faulty(simulator, open));
        return open;
    }

    private static List<Fault> parse(List<String> faults, Topology topology, PlatformCatalog platforms)
            throws AbortException {
        List<Fault> parsed = new ArrayList<>();
        for (String text : faults) {
            Fault fault;
            try {
                fault = Fault.parse(text);
            } catch (IllegalArgumentException e) {
                throw new AbortException("faults: " + text + ": " + e.getMessage());
            }
            Optional<String> problem = FaultTargets.problem(fault, topology, platforms);
            if (problem.isPresent()) {
                throw new AbortException("faults: " + problem.get());
            }
            parsed.add(fault);
        }
        return parsed;
    }

    synchronized Optional<OpenCluster> of(LabHandle lab) {
        return Optional.ofNullable(byLab.get(lab.lab())).map(Faulty::cluster);
    }

    /** Ends the lab's simulator, if it has one. */
    synchronized void end(LabHandle lab) {
        Faulty faulty = byLab.remove(lab.lab());
        if (faulty != null) {
            faulty.close();
        }
    }

    @Override
    public synchronized void close() {
        byLab.values().forEach(Faulty::close);
        byLab.clear();
    }
}
