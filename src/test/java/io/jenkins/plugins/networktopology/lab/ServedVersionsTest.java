package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import io.jenkins.plugins.networktopology.topology.ReadOptions;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.TopologyFiles;
import io.kubernetes.client.openapi.apis.ApiextensionsV1Api;
import io.kubernetes.client.openapi.models.V1CustomResourceDefinition;
import io.kubernetes.client.openapi.models.V1CustomResourceDefinitionVersion;
import io.kubernetes.client.util.Config;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the doctor says of a definition that is there and serves versions other than the one that labs are written in. */
class ServedVersionsTest {

    private static final String TOPOLOGIES = "topologies.networkop.co.uk";
    private static final String MACHINES = "virtualmachineinstances.kubevirt.io";

    private Simulator simulator;
    private Cluster cluster;
    private ApiextensionsV1Api definitions;

    @BeforeEach
    void start() throws Exception {
        simulator = Simulator.start(SimulatorOptions.DEFAULT);
        String server = simulator.server().toString();
        cluster = KubernetesCluster.connect(ClusterSettings.url(server));
        definitions = new ApiextensionsV1Api(Config.fromUrl(server));
    }

    @AfterEach
    void stop() {
        cluster.close();
        simulator.close();
    }

    @Test
    void theVersionsOfMeshnetsDefinitionAreNamed() throws Exception {
        serveOnly(TOPOLOGIES, "v1alpha1", "v1");
        assertThat(cluster.versions(ObjectKind.TOPOLOGY)).containsExactly("v1", "v1alpha1");
        assertThat(Examination.of(cluster, LabSettings.of(Owner.user())))
                .filteredOn(found -> found.state() == State.FAILED)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.what()).isEqualTo("the wiring meshnet is not there");
                    assertThat(found.advice())
                            .contains(TOPOLOGIES + " in v1 and v1alpha1, and labs need v1beta1")
                            .contains("set served: true for v1beta1")
                            .doesNotContain("install meshnet-cni,");
                });
    }

    @Test
    void theVersionsOfKubevirtsDefinitionAreNamed() throws Exception {
        serveOnly(MACHINES, "v1alpha3");
        assertThat(VirtualMachineSupport.findings(cluster, machines()))
                .singleElement()
                .satisfies(found -> assertThat(found.advice())
                        .contains(MACHINES + " in v1alpha3, and labs need v1", "a KubeVirt that has v1"));
    }

    @Test
    void aDefinitionThatIsNotThereHasNoVersions() throws Exception {
        definitions.deleteCustomResourceDefinition(TOPOLOGIES).execute();
        assertThat(cluster.versions(ObjectKind.TOPOLOGY)).isEmpty();
        assertThat(cluster.versions(ObjectKind.POD)).containsExactly("v1");
    }

    private static Topology machines() throws Exception {
        return TopologyFiles.read(
                Path.of("src/test/resources/topologies/kubevirt.yaml"), PlatformCatalog.load(), ReadOptions.DEFAULT);
    }

    /** As if somebody had installed a definition of another time. */
    private void serveOnly(String name, String... versions) throws Exception {
        V1CustomResourceDefinition definition =
                definitions.readCustomResourceDefinition(name).execute();
        V1CustomResourceDefinitionVersion known =
                definition.getSpec().getVersions().get(0);
        List<V1CustomResourceDefinitionVersion> all = new ArrayList<>(List.of(known.served(false)));
        for (String version : versions) {
            all.add(new V1CustomResourceDefinitionVersion()
                    .name(version)
                    .served(true)
                    .storage(false)
                    .schema(known.getSchema())
                    .subresources(known.getSubresources()));
        }
        definition.getSpec().setVersions(all);
        definitions.replaceCustomResourceDefinition(name, definition).execute();
    }
}
