package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.SimulatorConnection;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJenkins;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJob;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeListener;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import io.jenkins.plugins.networktopology.lab.LabSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A controller with one simulated cluster, a workspace and builds, for tests of steps. */
public final class StepBench implements AutoCloseable {

    private static final int LIMIT_SECONDS = 300;

    private final Path directory;
    private final SimulatorConnection simulator = new SimulatorConnection();
    private final LabCluster cluster = new LabCluster("sim", simulator);
    private final FakeJob job;
    private final AtomicInteger builds = new AtomicInteger();
    private final FakeJenkins jenkins;
    private final FakeListener log = new FakeListener();

    public StepBench(Path directory) throws IOException {
        this.directory = directory;
        Files.createDirectories(workspace());
        this.jenkins = FakeJenkins.start(directory.resolve("home"), List.of(cluster));
        this.job = new FakeJob(jenkins.root(), "net");
    }

    public Path workspace() {
        return directory.resolve("workspace");
    }

    public StepBench file(String name, Path source) throws IOException {
        Path target = workspace().resolve(name);
        Files.createDirectories(target.getParent());
        Files.copy(source, target);
        return this;
    }

    /** Before the first build. */
    StepBench devicesThatBootForAnHour() {
        simulator.setBootSeconds(3600);
        return this;
    }

    public FakeRun build() throws IOException {
        int number = builds.incrementAndGet();
        FakeRun run = new FakeRun(
                job,
                number,
                Files.createDirectories(directory.resolve("builds/" + number)).toFile());
        jenkins.add(run);
        return run;
    }

    public FakeStepContext context(FakeRun run, boolean workspace, FakeStepContext.Body body) {
        Map<Class<?>, Object> given = new HashMap<>();
        given.put(Run.class, run);
        given.put(TaskListener.class, log);
        if (workspace) {
            given.put(FilePath.class, new FilePath(workspace().toFile()));
        }
        return new FakeStepContext(given, body);
    }

    LabCluster cluster() {
        return cluster;
    }

    public String log() {
        return log.text();
    }

    FakeJenkins jenkins() {
        return jenkins;
    }

    public List<LabSummary> labs() throws Exception {
        return jenkins.labs().open(cluster).labs().inventory().list();
    }

    /** Waits for the step's end. */
    static Object outcome(FakeStepContext context) throws Exception {
        return context.outcome().get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    /** Waits for the step's end and expects that it failed. */
    static Throwable failure(FakeStepContext context) throws Exception {
        try {
            Object value = context.outcome().get(LIMIT_SECONDS, TimeUnit.SECONDS);
            throw new AssertionError("the step succeeded with " + value);
        } catch (java.util.concurrent.ExecutionException | CompletionException e) {
            return e.getCause();
        }
    }

    public void assertNothingIsLeft() throws Exception {
        assertThat(labs()).isEmpty();
        assertThat(jenkins.labs().pending().all()).isEmpty();
        assertThat(jenkins.labs().live()).isEmpty();
    }

    @Override
    public void close() {
        jenkins.close();
    }
}
