package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cluster.ContainerSnapshot;
import io.jenkins.plugins.networktopology.cluster.ContainerSnapshot.State;
import io.jenkins.plugins.networktopology.cluster.PodEvent;
import io.jenkins.plugins.networktopology.cluster.PodSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PodJudgeTest {

    private static final String IMAGE = "vrnetlab/vr-vmx:17.2R1.13";

    @Test
    void imageThatIsNotInTheRegistryIsHopeless() {
        assertThat(PodJudge.hopeless(pending(waiting("ErrImagePull", "manifest unknown: not found"))))
                .hasValueSatisfying(hopeless -> {
                    assertThat(hopeless.rung()).contains(Rung.IMAGE);
                    assertThat(hopeless.why()).contains(IMAGE, "ErrImagePull", "manifest unknown");
                });
    }

    @Test
    void imageIsWaitedForUntilTheKubeletSaysWhyItDoesNotCome() {
        assertThat(PodJudge.hopeless(pending(waiting("ErrImagePull", "")))).isEmpty();
    }

    @Test
    void registryInTroubleMayRecover() {
        PodSnapshot pod = pending(waiting("ImagePullBackOff", "dial tcp 10.0.0.9:5000: i/o timeout"));
        assertThat(PodJudge.hopeless(pod)).isEmpty();
        assertThat(PodJudge.registryInTrouble(pod)).isTrue();
    }

    /** As containerd 1.6 put it after ten seconds. */
    @Test
    void aRegistryWhoseNameNoServerKnowsIsNotWaitedFor() {
        PodSnapshot pod = pending(waiting(
                "ErrImagePull",
                "failed to do request: Head \"https://registry.example/v2/lab/router/manifests/2\": dial tcp: lookup"
                        + " registry.example on 192.0.2.53:53: read udp 192.0.2.2:49671->192.0.2.53:53: i/o timeout"));
        assertThat(PodJudge.registryInTrouble(pod)).isFalse();
        assertThat(PodJudge.hopeless(pod)).hasValueSatisfying(hopeless -> {
            assertThat(hopeless.rung()).contains(Rung.IMAGE);
            assertThat(hopeless.why())
                    .contains("cannot be had: no name server tells its machine where the registry is: ErrImagePull");
        });
    }

    @Test
    void invalidImageNameIsHopelessWithoutFurtherWords() {
        assertThat(PodJudge.hopeless(pending(waiting("InvalidImageName", "")))).isPresent();
    }

    @Test
    void containerThatIsBeingCreatedIsNotHopeless() {
        assertThat(PodJudge.hopeless(pending(waiting("ContainerCreating", "")))).isEmpty();
        assertThat(PodJudge.hopeless(pending(waiting("PodInitializing", "")))).isEmpty();
    }

    @Test
    void crashLoopNamesTheExitCode() {
        ContainerSnapshot crashing = new ContainerSnapshot(
                "device", IMAGE, true, State.WAITING, "CrashLoopBackOff", "back-off 10s", 137, "", false, 1);
        assertThat(PodJudge.hopeless(pending(crashing))).hasValueSatisfying(hopeless -> {
            assertThat(hopeless.rung()).contains(Rung.RUNNING);
            assertThat(hopeless.why()).contains("exit code 137");
            assertThat(hopeless.wantsLog()).isTrue();
        });
    }

    @Test
    void crashLoopRepeatsWhatTheContainerSaidAtItsEnd() {
        String words = "Error: mtu greater than device maximum.\nthe link's mtu 1500 cannot be set on eth2";
        ContainerSnapshot crashing = new ContainerSnapshot(
                "interfaces", IMAGE, true, State.WAITING, "CrashLoopBackOff", "back-off 10s", 1, words, false, 1);
        assertThat(PodJudge.hopeless(pending(crashing)))
                .hasValueSatisfying(hopeless -> assertThat(hopeless.why())
                        .contains("exit code 1 (Error: mtu greater than device maximum.; the link's mtu 1500"));
    }

    @Test
    void initContainerThatHasDoneItsWorkIsFine() {
        ContainerSnapshot done =
                new ContainerSnapshot("interfaces", IMAGE, true, State.TERMINATED, "Completed", "", 0, "", true, 0);
        assertThat(PodJudge.hopeless(pod("Running", List.of(done), running(), true)))
                .isEmpty();
    }

    @Test
    void podThatIsDeletedUnderUsIsHopeless() {
        PodSnapshot evicted = new PodSnapshot(
                "nettopo-x",
                "r1",
                "1",
                Map.of(),
                "Failed",
                true,
                Optional.empty(),
                Optional.of("Evicted: The node was low on resource: memory."),
                List.of(),
                List.of(running()),
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
        assertThat(PodJudge.hopeless(evicted))
                .hasValueSatisfying(hopeless -> assertThat(hopeless.why()).contains("deleted", "low on resource"));
    }

    @Test
    void linksAreThereOnlyWhenThePeersAreUpToo() {
        PodSnapshot pod = pod("Running", List.of(), running(), true);
        assertThat(PodJudge.reached(Rung.WIRED, pod, false)).isFalse();
        assertThat(PodJudge.reached(Rung.WIRED, pod, true)).isTrue();
        assertThat(PodJudge.reached(Rung.WIRED, pod("Running", List.of(), running(), false), true))
                .isFalse();
    }

    @Test
    void sandboxThatLacksAPeersResourceIsHopelessAtOnce() {
        assertThat(PodJudge.hopeless(sandbox(1, "topologies.networkop.co.uk \"r2\" not found")))
                .hasValueSatisfying(hopeless -> assertThat(hopeless.why()).contains("misses the Topology resource"));
    }

    @Test
    void sandboxThatFailsForAnotherReasonGetsThreeAttempts() {
        String daemonStarts = "dial tcp 127.0.0.1:51111: connect: connection refused";
        assertThat(PodJudge.hopeless(sandbox(2, daemonStarts))).isEmpty();
        assertThat(PodJudge.hopeless(sandbox(3, daemonStarts))).isPresent();
    }

    @Test
    void waitsForTellsOfPeersWithoutNetwork() {
        ContainerSnapshot waits =
                new ContainerSnapshot("interfaces", IMAGE, true, State.RUNNING, "", "", 0, "", false, 0);
        PodSnapshot pod = pod("Pending", List.of(waits), waiting("PodInitializing", ""), true);
        assertThat(PodJudge.waitsFor(pod, List.of("csr-1"))).contains("interfaces has not ended", "no links to csr-1");
    }

    @Test
    void ofAFailedPodTheContainerThatFailedIsNamedAndNotTheOneThatDidItsWork() {
        PodSnapshot failed = pod("Failed", List.of(ended("interfaces", 0)), ended("device", 137), true);
        assertThat(PodJudge.hopeless(failed))
                .hasValueSatisfying(hopeless -> assertThat(hopeless.why())
                        .contains("container device", "exit code 137")
                        .doesNotContain("interfaces"));
    }

    private static ContainerSnapshot ended(String name, int exitCode) {
        return new ContainerSnapshot(name, IMAGE, true, State.TERMINATED, "", "", exitCode, "", false, 0);
    }

    /** The kubelet's words in Kubernetes 1.33; what it cannot mount for other reasons may come, as a Secret does. */
    @Test
    void aDeviceThatTheMachineDoesNotHaveWillNotCome() {
        assertThat(PodJudge.hopeless(
                        mount("MountVolume.SetUp failed for volume \"dev-kvm\" : hostPath type check failed:"
                                + " /dev/kvm is not a character device")))
                .get()
                .satisfies(hopeless -> {
                    assertThat(hopeless.rung()).contains(Rung.RUNNING);
                    assertThat(hopeless.why()).contains("no such device", "/dev/kvm is not a character device");
                });
        assertThat(PodJudge.hopeless(mount("MountVolume.SetUp failed for volume \"startup-config\" : secret"
                        + " \"r1-config\" not found")))
                .isEmpty();
    }

    private static PodEvent mount(String message) {
        return new PodEvent(Instant.EPOCH, true, 1, "FailedMount", message);
    }

    private static PodEvent sandbox(int count, String message) {
        return new PodEvent(Instant.EPOCH, true, count, "FailedCreatePodSandBox", message);
    }

    private static ContainerSnapshot waiting(String reason, String message) {
        return new ContainerSnapshot("device", IMAGE, false, State.WAITING, reason, message, 0, "", false, 0);
    }

    private static ContainerSnapshot running() {
        return new ContainerSnapshot("device", IMAGE, true, State.RUNNING, "", "", 0, "", true, 0);
    }

    private static PodSnapshot pending(ContainerSnapshot container) {
        return pod("Pending", List.of(), container, true);
    }

    private static PodSnapshot pod(
            String phase, List<ContainerSnapshot> init, ContainerSnapshot container, boolean networked) {
        return new PodSnapshot(
                "nettopo-x",
                "r1",
                "1",
                Map.of(),
                phase,
                true,
                Optional.empty(),
                Optional.empty(),
                init,
                List.of(container),
                networked,
                false,
                Optional.of("198.18.0.1"),
                Optional.of("worker-1"),
                Optional.of("127.0.0.1"),
                false);
    }
}
