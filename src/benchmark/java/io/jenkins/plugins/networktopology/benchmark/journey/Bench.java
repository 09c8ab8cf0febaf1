package io.jenkins.plugins.networktopology.benchmark.journey;

import io.jenkins.plugins.networktopology.benchmark.Samples;
import io.jenkins.plugins.networktopology.cluster.AccessPath;
import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.lab.LabRequest;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.lab.TopologySource;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.run.Journey;
import io.jenkins.plugins.networktopology.run.JourneyListener;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A simulator, a connection to it and journeys on it, as a user would have them. */
final class Bench implements AutoCloseable {

    private final SimulatorProcess simulator;
    private final ClusterSettings settings;
    private final LabSettings labSettings =
            LabSettings.of(new Owner("benchmark", Optional.empty())).withAccessPaths(List.of(AccessPath.NODE_PORT));
    private final Cluster cluster;
    private final Journey journey;

    Bench(List<String> faults) throws IOException, InterruptedException, ClusterException {
        simulator = SimulatorProcess.start(faults);
        settings = ClusterSettings.kubeconfig(simulator.kubeconfig(), Optional.empty());
        cluster = KubernetesCluster.connect(settings);
        journey = new Journey(cluster, "simulator", Samples.CATALOG, labSettings);
    }

    Bench() throws IOException, InterruptedException, ClusterException {
        this(List.of());
    }

    Cluster cluster() {
        return cluster;
    }

    Journey journey() {
        return journey;
    }

    LabSettings labSettings() {
        return labSettings;
    }

    Path kubeconfig() {
        return simulator.kubeconfig();
    }

    /** How many requests are sent at a time. */
    int connections() {
        return settings.connections();
    }

    static LabRequest request(Topology topology) {
        return LabRequest.of(LabId.random("bench"), topology, new TopologySource("bench.yaml", "nodes: {}"));
    }

    /** A lab whose every node is ready. */
    Lab up(Topology topology, JourneyListener listener) throws Exception {
        Lab lab = journey.up(request(topology), listener);
        List<NodeReadiness> unready =
                lab.nodes().stream().filter(node -> !node.ready()).toList();
        if (!unready.isEmpty()) {
            lab.down(JourneyListener.SILENT);
            throw new IllegalStateException(unready.size() + " nodes did not become ready, such as " + unready.get(0));
        }
        return lab;
    }

    /** Verifies a lab, all of whose checks must pass: what fails would be measured faster or slower than it is. */
    RunReport verify(Lab lab) throws IOException, InterruptedException {
        Path evidence = Files.createTempDirectory("nettopo-benchmark-evidence");
        try {
            RunReport report = journey.verify(lab, Instant.now(), evidence, JourneyListener.SILENT);
            if (report.verdict() != Verdict.PASS) {
                throw new IllegalStateException("not all checks pass, such as "
                        + report.checks().stream()
                                .filter(check -> check.verdict() != Verdict.PASS)
                                .findFirst());
            }
            return report;
        } finally {
            Directories.remove(evidence);
        }
    }

    @Override
    public void close() throws IOException {
        journey.close();
        cluster.close();
        simulator.close();
    }
}
