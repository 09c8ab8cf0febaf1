package io.jenkins.plugins.networktopology.jenkins.step;

import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import io.jenkins.plugins.networktopology.jenkins.lab.LabService;
import io.jenkins.plugins.networktopology.jenkins.lab.LabWish;
import io.jenkins.plugins.networktopology.jenkins.lab.TopologyText;
import io.jenkins.plugins.networktopology.run.JourneyListener;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jenkinsci.plugins.workflow.steps.Step;

/** A lab that is up around the steps that a test runs, one after the other, in one build. */
final class InnerBench implements AutoCloseable {

    private static final FakeStepContext.Body NO_BODY = inner -> {
        throw new AssertionError("the step has no body");
    };

    private final StepBench bench;
    private final LabHandle handle;
    private FakeRun run;

    InnerBench(Path directory, Path topology) throws Exception {
        bench = new StepBench(directory);
        run = bench.build();
        LabService labs = JenkinsFacade.get().labs();
        LabCluster cluster = Clusters.named(null);
        Topology wanted = TopologyText.inline(
                Files.readString(topology), BuildRef.of(run), labs.open(cluster).platforms());
        handle = labs.prepare(cluster, wanted);
        labs.up(handle, cluster, LabWish.DEFAULT, wanted, BuildRef.of(run), JourneyListener.SILENT);
    }

    /** From here on it is another build's, with no result yet. */
    FakeRun nextBuild() throws Exception {
        run = bench.build();
        return run;
    }

    LabHandle handle() {
        return handle;
    }

    StepBench bench() {
        return bench;
    }

    FakeStepContext context(FakeStepContext.Body body) {
        return bench.context(run, true, body).with(Map.of(LabHandle.class, handle), body);
    }

    FakeStepContext context() {
        return context(NO_BODY);
    }

    /** Runs a step to its end. */
    Object run(Step step) throws Exception {
        FakeStepContext context = context();
        step.start(context).start();
        return StepBench.outcome(context);
    }

    /** Runs a step that must fail. */
    Throwable fail(Step step) throws Exception {
        FakeStepContext context = context();
        step.start(context).start();
        return StepBench.failure(context);
    }

    @Override
    public void close() {
        bench.close();
    }
}
