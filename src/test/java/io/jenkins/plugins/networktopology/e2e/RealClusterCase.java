package io.jenkins.plugins.networktopology.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cli.CommandRun;
import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.lab.LabRequest;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.run.Journey;
import io.jenkins.plugins.networktopology.run.JourneyListener;
import io.jenkins.plugins.networktopology.run.Keep;
import io.jenkins.plugins.networktopology.run.LabSource;
import io.jenkins.plugins.networktopology.topology.ReadOptions;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.TopologyFiles;
import io.kubernetes.client.openapi.apis.CoordinationV1Api;
import io.kubernetes.client.openapi.apis.CoreV1Api;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesApi;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs on the real cluster; whatever a test did, nothing of a lab may be left afterwards. */
@OnRealCluster
abstract class RealClusterCase {

    static final Path TRIANGLE = Path.of("examples-jenkinsfiles/topologies/frr-triangle.yaml");
    static final Path TOPOLOGIES = Path.of("src/test/resources/e2e");

    private static final Pattern UP = Pattern.compile("lab (\\S+) is up");
    private static final PlatformCatalog CATALOG = PlatformCatalog.load();
    private static final String OURS = "app.kubernetes.io/managed-by=network-topology";

    final CoreV1Api core = new CoreV1Api(RealCluster.client());

    @TempDir
    Path output;

    CommandRun run(Path topology, Object... options) {
        List<Object> words =
                new ArrayList<>(List.of("run", topology, "--kubeconfig", RealCluster.kubeconfig(), "--output", output));
        words.addAll(List.of("--wiring", RealCluster.wiring()));
        words.addAll(List.of(options));
        return CommandRun.nettopo(words.toArray());
    }

    /** The name of a lab that is up. */
    static String up(Path topology) {
        CommandRun run = nettopo("up", topology);
        Matcher up = UP.matcher(run.out());
        assertThat(up.find()).as(run.out() + run.err()).isTrue();
        return up.group(1);
    }

    static CommandRun nettopo(Object... words) {
        List<Object> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--kubeconfig", RealCluster.kubeconfig(), "--wiring", RealCluster.wiring()));
        return CommandRun.nettopo(all.toArray());
    }

    /** A run in which something is done to the lab's namespace before the pods are created. */
    RunReport run(Path file, Interference.Deed deed) throws Exception {
        Topology topology = TopologyFiles.read(file, CATALOG, new ReadOptions(Optional.empty()));
        try (Cluster cluster = KubernetesCluster.connect(RealCluster.settings());
                Journey journey = new Journey(
                        Interference.beforePods(cluster, deed),
                        "real",
                        CATALOG,
                        LabSettings.of(Owner.user()).withWiring(RealCluster.wiring()))) {
            LabRequest request = LabRequest.of(LabId.random(topology.name()), topology, LabSource.of(topology));
            return journey.run(request, output, Keep.NEVER, JourneyListener.SILENT);
        }
    }

    static DynamicKubernetesApi topologies() {
        return new DynamicKubernetesApi("networkop.co.uk", "v1beta1", "topologies", RealCluster.client());
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        assertThat(core.listNamespace().execute().getItems())
                .extracting(namespace -> namespace.getMetadata().getName())
                .as("namespaces of labs")
                .noneMatch(name -> name.startsWith("nettopo-"));
        assertThat(core.listPodForAllNamespaces().labelSelector(OURS).execute().getItems())
                .as("pods of labs")
                .isEmpty();
        assertThat(new CoordinationV1Api(core.getApiClient())
                        .listLeaseForAllNamespaces()
                        .labelSelector(OURS)
                        .execute()
                        .getItems())
                .as("claimed link ids")
                .isEmpty();
        if (topologiesAreServed()) {
            assertThat(topologies().list().getObject().getItems())
                    .filteredOn(
                            topology -> topology.getMetadata().getNamespace().startsWith("nettopo-"))
                    .as("Topology resources of labs")
                    .isEmpty();
        }
    }

    private static boolean topologiesAreServed() {
        return topologies().list().isSuccess();
    }
}
