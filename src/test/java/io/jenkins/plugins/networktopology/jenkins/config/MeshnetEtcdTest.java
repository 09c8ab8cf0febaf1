package io.jenkins.plugins.networktopology.jenkins.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.cluster.Certificates;
import io.jenkins.plugins.networktopology.cluster.EtcdServer;
import io.jenkins.plugins.networktopology.jenkins.lab.OpenClusters;
import io.jenkins.plugins.networktopology.lab.Finding;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.plan.Wiring;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clusters with meshnet's first generation. */
class MeshnetEtcdTest {

    @TempDir
    Path directory;

    @Test
    void certificateAndKeyOfOneSecretFileOpenTheEtcd() throws Exception {
        Certificates certificates = Certificates.in(Files.createDirectories(directory.resolve("tls")));
        try (EtcdServer etcd = EtcdServer.start(directory, Optional.of(certificates));
                Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT);
                OpenClusters clusters = new OpenClusters()) {
            MeshnetEtcd links = new MeshnetEtcd(etcd.endpoint());
            links.setCertificateAuthority(Files.readString(certificates.ca()));
            links.setClientCredentialsId("etcd-client");
            FakeCredentials credentials = new FakeCredentials()
                    .file("kubeconfig", simulator.kubeconfig())
                    .file(
                            "etcd-client",
                            Files.readString(certificates.clientKey())
                                    + Files.readString(certificates.clientCertificate()));
            assertThat(clusters.get(cluster(links), Owner.user(), credentials)
                            .settings()
                            .wiring())
                    .isEqualTo(Wiring.MESHNET_ETCD);
            assertThat(clusters.get(cluster(links), Owner.user(), credentials).examine())
                    .filteredOn(finding -> finding.what().contains("etcd"))
                    .singleElement()
                    .returns(Finding.State.OK, Finding::state);
        }
    }

    @Test
    void aSecretFileWithoutTheKeyIsNamedAndNotShown() {
        MeshnetEtcd links = new MeshnetEtcd("https://etcd.example:2379");
        links.setClientCredentialsId("etcd-client");
        FakeCredentials half = new FakeCredentials()
                .file("etcd-client", "-----BEGIN CERTIFICATE-----\nMIIBtjCC\n-----END CERTIFICATE-----\n");
        assertThatThrownBy(() -> links.target(half))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("\"etcd-client\"")
                .hasMessageContaining("BEGIN PRIVATE KEY")
                .hasMessageNotContaining("MIIBtjCC");
    }

    @Test
    void certificatesForAnEtcdWithoutTlsAreRefused() {
        MeshnetEtcd links = new MeshnetEtcd("http://etcd.example:2379");
        links.setCertificateAuthority("-----BEGIN CERTIFICATE-----");
        assertThatThrownBy(() -> links.target(new FakeCredentials()))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("expected https://");
    }

    @Test
    void anEtcdThatTheWiringDoesNotNeedIsNotAsked() throws Exception {
        LabCluster cluster = cluster(new MeshnetEtcd("http://etcd.example:2379"));
        cluster.setWiring("meshnet");
        assertThat(cluster.wiring().target(new FakeCredentials())).isEmpty();
    }

    @Test
    void severalMembersAreOneEtcd() throws Exception {
        LabCluster cluster = cluster(new MeshnetEtcd("http://a.example:2379, http://b.example:2379"));
        assertThat(cluster.wiring().target(new FakeCredentials()).orElseThrow().endpoints())
                .extracting(Object::toString)
                .isEqualTo(List.of("http://a.example:2379", "http://b.example:2379"));
    }

    private static LabCluster cluster(MeshnetEtcd links) {
        LabCluster cluster = new LabCluster("old", new KubeconfigConnection("kubeconfig"));
        cluster.setWiring("meshnet-etcd");
        cluster.setEtcd(links);
        return cluster;
    }
}
