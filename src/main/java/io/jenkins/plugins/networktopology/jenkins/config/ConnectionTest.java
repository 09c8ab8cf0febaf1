package io.jenkins.plugins.networktopology.jenkins.config;

import hudson.AbortException;
import hudson.util.FormValidation;
import io.jenkins.plugins.networktopology.cluster.ApiTarget;
import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.EtcdTarget;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.jenkins.lab.OpenSimulators;
import io.jenkins.plugins.networktopology.lab.Examination;
import io.jenkins.plugins.networktopology.lab.Finding;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether labs can be made through a connection, and everything that is in the way. Changes nothing on the cluster. */
final class ConnectionTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final LabWiring wiring;

    private ConnectionTest(LabWiring wiring) {
        this.wiring = wiring;
    }

    /** As a form has it that is not saved yet; the wiring is meshnet's if the form does not say. */
    static FormValidation run(ClusterConnection connection, AskedWiring wiring) throws InterruptedException {
        try {
            CredentialSource credentials = CredentialSource.ofController();
            Optional<ApiTarget> target = connection.target(credentials);
            LabWiring asked = wiring.read();
            Optional<EtcdTarget> etcd = asked.target(credentials);
            return target.isPresent() ? new ConnectionTest(asked).run(target.get(), etcd) : simulated(asked, etcd);
        } catch (AbortException | IllegalArgumentException unusable) {
            return FormValidation.error(unusable.getMessage());
        }
    }

    /** A simulator is there as soon as it is wanted: one is started for the question. */
    private static FormValidation simulated(LabWiring wiring, Optional<EtcdTarget> etcd) throws InterruptedException {
        try (Simulator simulator = OpenSimulators.start(SimulatorOptions.DEFAULT)) {
            return new ConnectionTest(wiring)
                    .run(new ApiTarget.Url(simulator.server().toString()), etcd);
        } catch (IOException noPort) {
            return FormValidation.error("no simulator can be started here: " + noPort.getMessage());
        }
    }

    static FormValidation run(ApiTarget target, LabWiring wiring) throws InterruptedException {
        return new ConnectionTest(wiring).run(target, Optional.empty());
    }

    private FormValidation run(ApiTarget target, Optional<EtcdTarget> etcd) throws InterruptedException {
        try (Cluster cluster = KubernetesCluster.connect(new ClusterSettings(target, 4, LIMIT, 1, etcd))) {
            List<Finding> findings =
                    Examination.of(cluster, LabSettings.of(Owner.user()).withWiring(wiring.kind()));
            String failed = words(findings, State.FAILED);
            String warned = words(findings, State.WARNING);
            String version = "Kubernetes " + cluster.version();
            if (!failed.isEmpty()) {
                return FormValidation.error(version + " answers, but labs cannot be made there:\n" + failed + warned);
            }
            String good = version + " with " + wiring.kind() + " answers, and labs can be made there";
            return warned.isEmpty()
                    ? FormValidation.ok(good)
                    : FormValidation.warning(good + "; but they will miss something:\n" + warned);
        } catch (ClusterException obstacle) {
            return FormValidation.error(obstacle.getMessage());
        }
    }

    private static String words(List<Finding> findings, State state) {
        return findings.stream()
                .filter(finding -> finding.state() == state)
                .map(finding -> finding.what() + ": " + finding.advice() + "\n")
                .collect(Collectors.joining());
    }
}
