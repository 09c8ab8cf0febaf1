package io.jenkins.plugins.networktopology.jenkins.freestyle;

import hudson.AbortException;
import hudson.EnvVars;
import hudson.FilePath;
import hudson.model.Result;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeListener;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jenkins.tasks.SimpleBuildStep;
import jenkins.tasks.SimpleBuildWrapper;
import jenkins.tasks.SimpleBuildWrapper.Context;

/**
 * A freestyle build, in the order of Jenkins' {@code Build.BuildExecution}: wrappers; steps until one fails; the result;
 * the wrappers' tear-down in reverse, of those whose set-up has succeeded; post-build steps whatever came before.
 */
final class FakeBuild {

    private final FakeRun run;
    private final FilePath workspace;
    private final EnvVars environment;
    private final FakeListener log = new FakeListener();
    private final List<SimpleBuildWrapper> wrappers = new ArrayList<>();
    private final List<SimpleBuildStep> steps = new ArrayList<>();
    private final List<SimpleBuildStep> publishers = new ArrayList<>();
    private final List<Context> contexts = new ArrayList<>();
    private final FutureTask<Void> execution = new FutureTask<>(this::execute, null);
    private final Thread thread = new Thread(execution, "executor");
    private volatile boolean agentIsLost;

    FakeBuild(FakeRun run, FilePath workspace, EnvVars environment) {
        this.run = run;
        this.workspace = workspace;
        this.environment = environment;
        thread.setDaemon(true);
    }

    /** What a step of a test does. */
    interface Work {
        void run(EnvVars environment) throws Exception;
    }

    FakeBuild wrapper(SimpleBuildWrapper wrapper) {
        wrappers.add(wrapper);
        return this;
    }

    FakeBuild step(SimpleBuildStep step) {
        steps.add(step);
        return this;
    }

    FakeBuild step(Work work) {
        return step(new WorkStep(work));
    }

    FakeBuild publisher(SimpleBuildStep publisher) {
        publishers.add(publisher);
        return this;
    }

    /** From now on there is no workspace. */
    void loseAgent() {
        agentIsLost = true;
    }

    FakeBuild begin() {
        thread.start();
        return this;
    }

    /** As a click on the red cross. */
    FakeBuild abort() {
        thread.interrupt();
        return this;
    }

    /** Waits for its end. */
    Result result() throws InterruptedException, ExecutionException, TimeoutException {
        execution.get(120, TimeUnit.SECONDS);
        return run.getResult();
    }

    FakeRun run() {
        return run;
    }

    String log() {
        return log.text();
    }

    private void execute() {
        if (attempt(this::setUpAndPerform)) {
            run.setResult(Result.SUCCESS);
        }
        for (int i = contexts.size() - 1; i >= 0; i--) {
            Context context = contexts.get(i);
            if (context.getDisposer() != null) {
                attempt(() -> context.getDisposer().tearDown(run, agentIsLost ? null : workspace, null, log));
            }
        }
        publishers.forEach(publisher -> attempt(() -> publisher.perform(run, environment, log)));
        run.complete();
    }

    private void setUpAndPerform() throws Exception {
        for (SimpleBuildWrapper wrapper : wrappers) {
            Context context = new Context();
            wrapper.setUp(context, run, workspace, null, log, environment);
            contexts.add(context);
            environment.putAll(context.getEnv());
        }
        for (SimpleBuildStep step : steps) {
            step.perform(run, workspace, environment, null, log);
        }
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private boolean attempt(Attempt attempt) {
        try {
            attempt.run();
            return true;
        } catch (InterruptedException e) {
            run.setResult(Result.ABORTED);
        } catch (AbortException e) {
            log.getLogger().println("ERROR: " + e.getMessage());
            run.setResult(Result.FAILURE);
        } catch (Exception e) {
            log.getLogger().println("ERROR: Build step failed with exception " + e);
            run.setResult(Result.FAILURE);
        }
        return false;
    }
}
