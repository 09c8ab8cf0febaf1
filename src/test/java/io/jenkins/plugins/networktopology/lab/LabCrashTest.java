package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.plan.PlanLabels;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Owners that are interrupted or killed at any moment leave nothing behind, the reaper having come by. */
class LabCrashTest {

    /** About what a lab of thirty nodes takes from its first request to its last. */
    private static final int WHOLE_LIFE_MILLIS = 1500;

    private static final Random MOMENTS = new Random(7);
    private static final Map<String, String> OURS = Map.of(PlanLabels.MANAGED_BY, PlanLabels.MANAGER);
    private static Simulator simulator;
    private Cluster cluster;

    @BeforeAll
    static void start() throws Exception {
        simulator = Simulator.start(SimulatorOptions.DEFAULT.withBootTime(Duration.ofMillis(300)));
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @BeforeEach
    void connect() throws Exception {
        cluster =
                KubernetesCluster.connect(ClusterSettings.url(simulator.server().toString()));
    }

    @AfterEach
    void disconnect() {
        cluster.close();
    }

    @RepeatedTest(10)
    void interruptAtAnyMomentLeavesNothing() throws Exception {
        Thread owner = new Thread(() -> {
            try {
                Labs labs = SimulatedLabs.on(cluster);
                labs.up(SimulatedLabs.request(Topologies.row(30)), DeviceBringUp.NONE, LabListener.NONE);
                new CountDownLatch(1).await();
            } catch (InterruptedException expected) {
                Thread.currentThread().interrupt();
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try {
            owner.start();
            clock.schedule(owner::interrupt, MOMENTS.nextInt(WHOLE_LIFE_MILLIS), TimeUnit.MILLISECONDS);
            owner.join(60_000);
            assertThat(owner.isAlive()).isFalse();
        } finally {
            clock.shutdownNow();
        }
        // a lab that was up already is its owner's to remove, as its handle says
        for (LabSummary left : SimulatedLabs.on(cluster).inventory().list()) {
            assertThat(left.nodes()).hasSize(30).allMatch(LabSummary.NodeState::ready);
            SimulatedLabs.on(cluster).down(left.id(), LabListener.NONE);
        }
        assertNothingIsLeft();
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    @EnabledOnOs(OS.LINUX)
    void killedOwnerIsReapedAtOnce(Phase phase) throws Exception {
        Process owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingOwner.class.getName(),
                        simulator.server().toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = owner.inputReader()) {
            while (!phase.label().equals(said.readLine())) {
                assertThat(owner.isAlive()).isTrue();
            }
            owner.waitFor(MOMENTS.nextInt(200), TimeUnit.MILLISECONDS);
        } finally {
            owner.destroyForcibly().waitFor();
        }
        // what the dead had sent may reach the server after the reaper has looked, which comes again then
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            SimulatedLabs.on(cluster).reaper().reap(Reaper.Scope.DEAD, LabListener.NONE);
            assertNothingIsLeft();
        });
    }

    private void assertNothingIsLeft() throws Exception {
        assertThat(SimulatedLabs.on(cluster).inventory().list()).isEmpty();
        assertThat(cluster.pods().listEverywhere(OURS)).isEmpty();
        assertThat(cluster.leases().list("network-topology", OURS)).isEmpty();
    }
}
