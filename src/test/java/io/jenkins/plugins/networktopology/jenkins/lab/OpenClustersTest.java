package io.jenkins.plugins.networktopology.jenkins.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.jenkins.config.FakeCredentials;
import io.jenkins.plugins.networktopology.jenkins.config.KubeconfigConnection;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.SimulatorConnection;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenClustersTest {

    private static final Owner OWNER = Owner.user();

    private final OpenClusters clusters = new OpenClusters();

    @AfterEach
    void close() {
        clusters.close();
    }

    @Test
    void oneSimulatorServesAllWhoUseItsCluster() throws Exception {
        LabCluster sim = new LabCluster("sim", new SimulatorConnection());
        FakeCredentials none = new FakeCredentials();
        assertThat(clusters.get(sim, OWNER, none))
                .isSameAs(clusters.get(new LabCluster("sim", new SimulatorConnection()), OWNER, none));
    }

    @Test
    void whatIsConfiguredDifferentlyIsOpenedAnew() throws Exception {
        LabCluster before = new LabCluster("sim", new SimulatorConnection());
        LabCluster after = new LabCluster("sim", new SimulatorConnection());
        after.setNamespacePrefix("lab-");
        FakeCredentials none = new FakeCredentials();
        assertThat(clusters.get(after, OWNER, none)).isNotSameAs(clusters.get(before, OWNER, none));
        assertThat(clusters.get(after, OWNER, none).settings().namespacePrefix())
                .isEqualTo("lab-");
    }

    @Test
    void whoHasOtherCredentialsOfTheSameIdDoesNotShareTheConnection() throws Exception {
        LabCluster lab = new LabCluster("lab", new KubeconfigConnection("kubeconfig"));
        try (Simulator one = Simulator.start(SimulatorOptions.DEFAULT);
                Simulator other = Simulator.start(SimulatorOptions.DEFAULT)) {
            FakeCredentials ofOneFolder = new FakeCredentials().file("kubeconfig", one.kubeconfig());
            FakeCredentials ofAnother = new FakeCredentials().file("kubeconfig", other.kubeconfig());
            OpenCluster first = clusters.get(lab, OWNER, ofOneFolder);
            assertThat(clusters.get(lab, OWNER, ofAnother)).isNotSameAs(first);
            assertThat(clusters.get(lab, OWNER, ofOneFolder)).isSameAs(first);
        }
    }

    @Test
    void whoHasNoCredentialsGetsNoConnectionThatAnotherOpened() throws Exception {
        LabCluster lab = new LabCluster("lab", new KubeconfigConnection("kubeconfig"));
        try (Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT)) {
            clusters.get(lab, OWNER, new FakeCredentials().file("kubeconfig", simulator.kubeconfig()));
            assertThatThrownBy(() -> clusters.get(lab, OWNER, new FakeCredentials()))
                    .isInstanceOf(AbortException.class);
        }
    }
}
