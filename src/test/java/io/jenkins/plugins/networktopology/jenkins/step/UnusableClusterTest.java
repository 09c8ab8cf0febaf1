package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.cluster.ApiTarget;
import io.jenkins.plugins.networktopology.jenkins.config.ClusterConnection;
import io.jenkins.plugins.networktopology.jenkins.config.CredentialSource;
import io.jenkins.plugins.networktopology.jenkins.config.FakeCredentials;
import io.jenkins.plugins.networktopology.jenkins.config.KubeconfigConnection;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.Reach;
import io.jenkins.plugins.networktopology.jenkins.fake.ApiProxy;
import io.jenkins.plugins.networktopology.jenkins.fake.BareConnection;
import io.jenkins.plugins.networktopology.jenkins.fake.DenyingApi;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import io.jenkins.plugins.networktopology.jenkins.lab.BareCluster;
import io.jenkins.plugins.networktopology.jenkins.lab.LabSweep;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster on which no lab can be made ends the step with the reason, before anything is created. */
class UnusableClusterTest {

    @TempDir
    Path directory;

    private StepBench bench;

    @BeforeEach
    void start() throws Exception {
        bench = new StepBench(directory);
        bench.file("lab.yaml", Path.of("examples-jenkinsfiles/topologies/frr-triangle.yaml"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatTheAccountMayNotDoIsNamedAllAtOnce() throws Exception {
        try (DenyingApi api = new DenyingApi()) {
            assertThat(failureOn(new BareConnection(api.url())))
                    .isInstanceOf(AbortException.class)
                    .hasMessageContaining("may not create namespaces")
                    .hasMessageContaining("may not create pods");
        }
        bench.assertNothingIsLeft();
    }

    @Test
    void anApiServerThatIsAwayIsNamedWhenTheTriesAreUsedUp() throws Exception {
        assertThat(failureOn(new BareConnection("http://127.0.0.1:9")))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("http://127.0.0.1:9")
                .hasMessageContaining("(tried 3 times)");
        assertThat(bench.jenkins().labs().pending().all())
                .as("no lab was begun")
                .isEmpty();
        bench.assertNothingIsLeft();
    }

    @Test
    void whatMayNotBeCreatedAfterAllIsNamedAndWhatWasCreatedBeforeIsGone() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT);
                BareCluster cluster = new BareCluster(simulator);
                ApiProxy proxy = new ApiProxy(simulator.server())
                        .forbid(request -> request.startsWith("POST ") && request.endsWith("/pods"))) {
            assertThat(failureOn(new BareConnection(proxy.url())))
                    .isInstanceOf(AbortException.class)
                    .hasMessageContaining("not for you");
            assertThat(cluster.labs()).isEmpty();
            bench.assertNothingIsLeft();
        }
    }

    @Test
    void anApiServerThatHangsUpOnceIsAskedAgainAndTheLabComesUp() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT.withBootTime(Duration.ZERO));
                BareCluster cluster = new BareCluster(simulator);
                ApiProxy proxy = new ApiProxy(simulator.server())
                        .loseOneAnswerTo(request -> request.startsWith("POST ") && request.endsWith("/pods"))) {
            assertThat(StepBench.outcome(run(new BareConnection(proxy.url())))).isEqualTo("in the body");
            assertThat(cluster.labs()).isEmpty();
            bench.assertNothingIsLeft();
        }
    }

    @Test
    void aLabWhoseCreationGotNoAnswerIsPendingUntilTheClusterIsBackAndThenGone() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT);
                BareCluster cluster = new BareCluster(simulator);
                ApiProxy proxy = new ApiProxy(simulator.server())
                        .loseTheAnswerTo(request -> request.startsWith("POST") && request.endsWith("/leases"))) {
            assertThat(failureOn(new BareConnection(proxy.url()))).isInstanceOf(AbortException.class);
            assertThat(proxy.isCut()).isTrue();
            assertThat(cluster.labs())
                    .as("the server had created its first object")
                    .hasSize(1);
            assertThat(bench.jenkins().labs().pending().all()).hasSize(1);

            proxy.mend();
            new LabSweep(bench.jenkins().labs(), bench.jenkins().clusters(), id -> false, line -> {}).run();

            assertThat(cluster.labs()).isEmpty();
            bench.assertNothingIsLeft();
        }
    }

    @Test
    void credentialsThatAreMissingAreNamed() throws Exception {
        assertThat(failureOn(new WithoutCredentials()))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("\"lab-kubeconfig\"");
        bench.assertNothingIsLeft();
    }

    private Throwable failureOn(ClusterConnection connection) throws Exception {
        return StepBench.failure(run(connection));
    }

    private FakeStepContext run(ClusterConnection connection) throws Exception {
        LabCluster cluster = new LabCluster("lab", connection);
        cluster.setReach(Reach.NODE_PORT);
        bench.jenkins().configure(List.of(cluster, bench.cluster()));
        FakeStepContext context = bench.context(bench.build(), true, inner -> "in the body");
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setTopology("lab.yaml");
        step.setCluster("lab");
        step.start(context).start();
        return context;
    }

    /** A kubeconfig whose credentials the build does not see. */
    private static final class WithoutCredentials extends ClusterConnection {

        @Override
        public Optional<ApiTarget> target(CredentialSource credentials) throws AbortException {
            return new KubeconfigConnection("lab-kubeconfig").target(new FakeCredentials());
        }
    }
}
