package io.jenkins.plugins.networktopology.jenkins.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.thoughtworks.xstream.XStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabClusterTest {

    @Test
    void whatIsConfiguredIsTheSameAfterARestart() {
        ApiServerConnection server = new ApiServerConnection("https://api.lab.example.com:6443", "lab-token");
        server.setCaCertificate("-----BEGIN CERTIFICATE-----");
        server.setSkipTlsVerify(true);
        KubeconfigConnection kubeconfig = new KubeconfigConnection("lab-kubeconfig");
        kubeconfig.setContext("staging");
        SimulatorConnection simulator = new SimulatorConnection();
        simulator.setBootSeconds(7);
        for (ClusterConnection connection : List.of(server, kubeconfig, simulator, new InClusterConnection())) {
            LabCluster cluster = new LabCluster("lab", connection);
            cluster.setNamespacePrefix("lab-");
            cluster.setReach(Reach.NODE_PORT);
            cluster.setLabsAtOnce(3);
            cluster.setNodesPerLab(40);
            cluster.setAllowedImages("registry.example.com/*");
            cluster.setRegistry("registry.example.com");
            cluster.setPullSecret("pull");
            cluster.setWiring("meshnet-etcd");
            MeshnetEtcd etcd = new MeshnetEtcd("https://etcd.lab.example.com:32379");
            etcd.setClientCredentialsId("etcd-client");
            cluster.setEtcd(etcd);
            assertThat(restarted(cluster)).usingRecursiveComparison().isEqualTo(cluster);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lab-", "lab", "-", "a-prefix-too-long-", "lab_"})
    void aPrefixThatMakesNoNamespaceIsRefused(String prefix) {
        LabCluster cluster = new LabCluster("lab", new SimulatorConnection());
        assertThatThrownBy(() -> cluster.setNamespacePrefix(prefix))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("namespacePrefix \"" + prefix + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nettopo-", "lab-", "a-", "team-1-lab-"})
    void aPrefixThatLeavesRoomForTheLabsIdIsTaken(String prefix) {
        LabCluster cluster = new LabCluster("lab", new SimulatorConnection());
        cluster.setNamespacePrefix(prefix);
        assertThat(cluster.getNamespacePrefix()).isEqualTo(prefix);
    }

    @Test
    void aClusterWithoutConnectionIsRefused() {
        assertThatThrownBy(() -> new LabCluster("lab", null)).hasMessageContaining("simulator, kubeconfig, apiServer");
    }

    @Test
    void aWiringThatThereIsNotIsRefusedWithThoseThatThereAre() {
        LabCluster cluster = new LabCluster("lab", new SimulatorConnection());
        assertThatThrownBy(() -> cluster.setWiring("wires")).hasMessageContaining("meshnet, kne-meshnet, meshnet-etcd");
    }

    @Test
    void aWiringByEtcdWithoutAnEtcdIsRefused() {
        LabCluster cluster = new LabCluster("lab", new SimulatorConnection());
        cluster.setWiring("meshnet-etcd");
        assertThatThrownBy(() -> new NetworkTopologyConfiguration().setClusters(List.of(cluster)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cluster \"lab\"")
                .hasMessageContaining("etcd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "etcd.example:2379", "https://etcd.example", "https://user@etcd.example:2379"})
    void anEtcdEndpointThatIsNoneIsRefused(String endpoints) {
        assertThatThrownBy(() -> new MeshnetEtcd(endpoints)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void negativeCapsAreRefused() {
        LabCluster cluster = new LabCluster("lab", new SimulatorConnection());
        assertThatThrownBy(() -> cluster.setLabsAtOnce(-1)).hasMessageContaining("labsAtOnce is -1");
    }

    private static LabCluster restarted(LabCluster cluster) {
        XStream xstream = new XStream();
        xstream.allowTypesByWildcard(new String[] {"io.jenkins.plugins.networktopology.**"});
        return (LabCluster) xstream.fromXML(xstream.toXML(cluster));
    }
}
