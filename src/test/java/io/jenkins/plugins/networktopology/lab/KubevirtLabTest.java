package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.cluster.PodSnapshot;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.plan.PlanLabels;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import io.jenkins.plugins.networktopology.topology.ReadOptions;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.TopologyFiles;
import io.kubernetes.client.openapi.apis.ApiextensionsV1Api;
import io.kubernetes.client.util.Config;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of labs whose nodes are virtual machines of KubeVirt. */
class KubevirtLabTest {

    private static final String DEFINITION = "virtualmachineinstances.kubevirt.io";

    private final RecordingListener heard = new RecordingListener();
    private Simulator simulator;
    private Cluster cluster;
    private Topology pair;

    @BeforeEach
    void start() throws Exception {
        start(SimulatorOptions.DEFAULT.withBootTime(Duration.ofMillis(200)));
        pair = TopologyFiles.read(
                Path.of("src/test/resources/topologies/kubevirt.yaml"), PlatformCatalog.load(), ReadOptions.DEFAULT);
    }

    private void start(SimulatorOptions options) throws Exception {
        simulator = Simulator.start(options);
        cluster =
                KubernetesCluster.connect(ClusterSettings.url(simulator.server().toString()));
    }

    @AfterEach
    void stop() {
        cluster.close();
        simulator.close();
    }

    @Test
    void virtualMachinesClimbTheWholeLadderAndNothingOfThemIsLeft() throws Exception {
        Labs labs = SimulatedLabs.on(cluster);
        Lab lab = labs.up(SimulatedLabs.request(pair), DeviceBringUp.NONE, heard);
        assertThat(lab.nodes()).hasSize(2).allMatch(NodeReadiness::ready);
        assertThat(virtualMachines(lab)).containsExactlyInAnyOrder("left", "right");
        assertThat(labs.inventory().list().get(0).nodes())
                .extracting(LabSummary.NodeState::node)
                .containsExactlyInAnyOrder("left", "right");
        lab.down(heard);
        assertThat(virtualMachines(lab)).isEmpty();
        assertThat(cluster.pods().listEverywhere(LabLabels.ours())).isEmpty();
        assertThat(labs.inventory().list()).isEmpty();
    }

    @Test
    void aVirtualMachineIsNotRestartedFromHere() throws Exception {
        Lab lab = SimulatedLabs.on(cluster).up(SimulatedLabs.request(pair), DeviceBringUp.NONE, heard);
        String pod = launcher(lab, "left");
        assertRefused(() -> lab.incarnation("left"));
        assertRefused(() -> lab.restart("left", pod));
        assertThat(launcher(lab, "left")).as("the same pod").isEqualTo(pod);
        lab.down(heard);
    }

    private static void assertRefused(ThrowableAssert.ThrowingCallable restart) {
        assertThatThrownBy(restart)
                .asInstanceOf(type(ClusterException.class))
                .returns(Kind.INVALID, ClusterException::kind)
                .extracting(ClusterException::getMessage)
                .asString()
                .startsWith("left is of the runtime kubevirt, which is not restarted from here")
                .contains("virtctl");
    }

    /** The identity of the pod that a node's virtual machine runs in. */
    private String launcher(Lab lab, String node) throws Exception {
        return cluster.pods().list(lab.namespace(), Map.of(PlanLabels.NODE, node)).stream()
                .map(PodSnapshot::uid)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theReaperRemovesThemAsWell() throws Exception {
        Labs labs = SimulatedLabs.on(cluster);
        Lab lab = labs.up(SimulatedLabs.request(pair), DeviceBringUp.NONE, heard);
        lab.close();
        assertThat(labs.reaper().reap(Reaper.Scope.ALL, heard)).hasSize(1);
        assertThat(virtualMachines(lab)).isEmpty();
        assertThat(labs.inventory().list()).isEmpty();
    }

    @Test
    void aVirtualMachineThatIsTakenAwayIsNotWaitedFor() throws Exception {
        stop();
        start(SimulatorOptions.DEFAULT.withBootTime(Duration.ofMinutes(5)));
        LabRequest request = SimulatedLabs.request(pair).patient();
        LabListener thief = new LabListener() {
            @Override
            public void step(String node, NodeReadiness.Step step) {
                if (node.equals("left") && step.rung() == Rung.WIRED) {
                    takeAway(request);
                }
            }
        };
        Lab lab = SimulatedLabs.on(cluster).up(request, DeviceBringUp.NONE, thief);
        assertThat(lab.nodes()).extracting(NodeReadiness::ready).containsExactly(false, false);
        assertThat(lab.nodes().get(0).rungs())
                .last()
                .satisfies(step -> assertThat(step.message()).contains("was deleted"));
        lab.down(heard);
    }

    private void takeAway(LabRequest request) {
        try {
            cluster.objects()
                    .delete(
                            ObjectKind.VIRTUAL_MACHINE,
                            "nettopo-" + request.id(),
                            LabLabels.of(request.id()),
                            Duration.ZERO);
        } catch (ClusterException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aDiskThatNoRegistryHasIsNamed() throws Exception {
        stop();
        start(SimulatorOptions.DEFAULT.withMissingImages(Set.of("lab/vm-node:1")));
        Lab lab = SimulatedLabs.on(cluster).up(SimulatedLabs.request(pair).patient(), DeviceBringUp.NONE, heard);
        assertThat(lab.nodes().get(0).rungs()).last().satisfies(step -> {
            assertThat(step.rung()).isEqualTo(Rung.IMAGE);
            assertThat(step.message()).contains("lab/vm-node:1");
        });
        lab.down(heard);
    }

    @Test
    void aClusterWithoutKubevirtIsRefusedBeforeAnythingIsMade() throws Exception {
        removeKubevirt();
        Labs labs = SimulatedLabs.on(cluster);
        assertThatThrownBy(() -> labs.up(SimulatedLabs.request(pair), DeviceBringUp.NONE, heard))
                .isInstanceOfSatisfying(
                        ClusterException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CRD_MISSING))
                .hasMessageContaining("kubectl get crd " + DEFINITION);
        assertThat(labs.inventory().list()).isEmpty();
    }

    @Test
    void aClusterThatCannotCloneDisksIsRefusedBeforeAnythingIsMade() throws Exception {
        remove("datavolumes.cdi.kubevirt.io");
        Labs labs = SimulatedLabs.on(cluster);
        assertThatThrownBy(() -> labs.up(SimulatedLabs.request(clones()), DeviceBringUp.NONE, heard))
                .isInstanceOfSatisfying(
                        ClusterException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CRD_MISSING))
                .hasMessageContaining("cannot clone the disks of nodes")
                .hasMessageContaining("install KubeVirt's importer (CDI)");
        assertThat(labs.inventory().list()).isEmpty();
    }

    @Test
    void theDoctorAsksForWhatCloningTakes() throws Exception {
        assertThat(VirtualMachineSupport.findings(cluster, clones()))
                .extracting(Finding::what)
                .contains(
                        "may create datavolumes.cdi.kubevirt.io",
                        "may create datavolumes/source.cdi.kubevirt.io in lab");
        assertThat(VirtualMachineSupport.findings(cluster, pair))
                .extracting(Finding::what)
                .noneMatch(what -> what.contains("cdi.kubevirt.io"));
    }

    private static Topology clones() throws Exception {
        return TopologyFiles.read(
                Path.of("src/test/resources/topologies/kubevirt-clones.yaml"),
                PlatformCatalog.load(),
                ReadOptions.DEFAULT);
    }

    @Test
    void theDoctorSaysWhetherTheyCanRun() throws Exception {
        LabSettings settings = LabSettings.of(Owner.user());
        assertThat(Examination.of(cluster, settings))
                .extracting(Finding::what)
                .contains("may create virtualmachineinstances.kubevirt.io");
        assertThat(VirtualMachineSupport.findings(cluster, pair)).allMatch(found -> found.state() == Finding.State.OK);
        removeKubevirt();
        List<Finding> without = VirtualMachineSupport.findings(cluster, pair);
        assertThat(without).singleElement().satisfies(found -> {
            assertThat(found.state()).isEqualTo(Finding.State.FAILED);
            assertThat(found.advice()).contains(DEFINITION, "install KubeVirt");
        });
        assertThat(VirtualMachineSupport.findings(cluster, Topologies.pair())).isEmpty();
    }

    private void removeKubevirt() throws Exception {
        remove(DEFINITION);
    }

    private void remove(String definition) throws Exception {
        new ApiextensionsV1Api(Config.fromUrl(simulator.server().toString()))
                .deleteCustomResourceDefinition(definition)
                .execute();
    }

    private List<String> virtualMachines(Lab lab) throws Exception {
        return cluster.objects().names(ObjectKind.VIRTUAL_MACHINE, lab.namespace(), LabLabels.of(lab.id()));
    }
}
