package io.jenkins.plugins.networktopology.jenkins.freestyle;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.EnvVars;
import hudson.FilePath;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.SimulatorConnection;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJenkins;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJob;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.lab.LabSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A controller with one simulated cluster and a job with a workspace. */
final class FreestyleBench implements AutoCloseable {

    private static final Path FIXTURES =
            Path.of("src/test/resources/io/jenkins/plugins/networktopology/jenkins/freestyle");

    private final Path directory;
    private final SimulatorConnection simulator = new SimulatorConnection();
    private final LabCluster cluster = new LabCluster("sim", simulator);
    private final FakeJob job = new FakeJob("net");
    private final FakeJenkins jenkins;
    private int builds;

    FreestyleBench(Path directory) throws IOException {
        this.directory = directory;
        this.jenkins = FakeJenkins.start(directory.resolve("home"), List.of(cluster));
        Path files = Files.createDirectories(directory.resolve("workspace"));
        for (String name : List.of("square.yaml", "mistakes.yaml")) {
            Files.copy(FIXTURES.resolve(name), files.resolve(name));
        }
        Files.copy(Path.of("examples-jenkinsfiles/topologies/article.yaml"), files.resolve("article.yaml"));
        Files.copy(Path.of("examples-jenkinsfiles/topologies/frr-triangle.yaml"), files.resolve("frr-triangle.yaml"));
    }

    /** Before the first build. */
    FreestyleBench devicesThatBootForAnHour() {
        simulator.setBootSeconds(3600);
        return this;
    }

    LabCluster cluster() {
        return cluster;
    }

    FakeJenkins jenkins() {
        return jenkins;
    }

    FilePath workspace() {
        return new FilePath(directory.resolve("workspace").toFile());
    }

    FakeRun run() throws IOException {
        Path kept = Files.createDirectories(directory.resolve("builds/" + ++builds));
        FakeRun run = new FakeRun(job, builds, kept.toFile());
        jenkins.add(run);
        return run;
    }

    FakeBuild build(String... environment) throws IOException {
        EnvVars variables = new EnvVars();
        for (String variable : environment) {
            variables.put(variable.split("=", 2)[0], variable.split("=", 2)[1]);
        }
        return new FakeBuild(run(), workspace(), variables);
    }

    List<LabSummary> labs() throws Exception {
        return jenkins.labs().open(cluster).labs().inventory().list();
    }

    void assertNothingIsLeft() throws Exception {
        assertThat(labs()).isEmpty();
        assertThat(jenkins.labs().live()).isEmpty();
        assertThat(jenkins.labs().pending().all()).isEmpty();
    }

    @Override
    public void close() {
        jenkins.close();
    }
}
