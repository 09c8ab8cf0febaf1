package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cluster.Certificates;
import io.jenkins.plugins.networktopology.cluster.Confidential;
import io.jenkins.plugins.networktopology.cluster.ImageRegistries;
import io.jenkins.plugins.networktopology.cluster.PrivateRegistry;
import io.jenkins.plugins.networktopology.cluster.RegistryAccess;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.Reach;
import io.jenkins.plugins.networktopology.jenkins.fake.BareConnection;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labs whose images the cluster's registry does not have; the machines have them all the same. */
class MissingImagesTest {

    @TempDir
    Path directory;

    private StepBench bench;
    private PrivateRegistry registry;

    @BeforeEach
    void start() throws Exception {
        bench = new StepBench(directory).file("article.yaml", Path.of("examples-jenkinsfiles/topologies/article.yaml"));
        Certificates certificates = Certificates.in(Files.createDirectories(directory.resolve("tls")));
        registry = new PrivateRegistry(certificates, false);
        RegistryAccess access = new RegistryAccess(
                Map.of(registry.name(), Confidential.of(PrivateRegistry.LOGIN)),
                Optional.of(Files.readString(certificates.ca())));
        bench.jenkins().registries(ImageRegistries.of(access)::look);
    }

    @AfterEach
    void close() {
        bench.close();
        registry.close();
    }

    @Test
    void areNamedInTheLogBeforeTheLabIsCreatedAndItComesUp() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT.withBootTime(Duration.ZERO))) {
            LabCluster cluster =
                    new LabCluster("lab", new BareConnection(simulator.server().toString()));
            cluster.setReach(Reach.NODE_PORT);

            assertThat(run(cluster)).isEqualTo("done");

            assertThat(bench.log())
                    .containsPattern("(?s)warning: registry " + registry.name() + " has no " + registry.name()
                            + "/vrnetlab/vr-vmx:\\S+ it has lab/router, vrnetlab/vr-csr:"
                            + " only machines that have it can run it.*create took");
        }
    }

    @Test
    void ofASimulatedClusterAreNobodysBusiness() throws Exception {
        assertThat(run(bench.cluster())).isEqualTo("done");

        assertThat(registry.paths()).isEmpty();
        assertThat(bench.log()).doesNotContain("warning:");
    }

    private Object run(LabCluster cluster) throws Exception {
        cluster.setRegistry(registry.name());
        bench.jenkins().configure(List.of(cluster));
        FakeStepContext context = bench.context(bench.build(), true, inner -> "done");
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setTopology("article.yaml");
        step.start(context).start();
        return StepBench.outcome(context);
    }
}
