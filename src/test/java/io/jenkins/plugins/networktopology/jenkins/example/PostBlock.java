package io.jenkins.plugins.networktopology.jenkins.example;

import groovy.lang.Closure;
import hudson.model.Result;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code post { always { … } failure { … } }}, in the order in which Declarative runs the conditions. */
public final class PostBlock {

    private final Map<String, Closure<?>> conditions = new LinkedHashMap<>();

    public void always(Closure<?> block) {
        conditions.put("always", block);
    }

    public void failure(Closure<?> block) {
        conditions.put("failure", block);
    }

    public void success(Closure<?> block) {
        conditions.put("success", block);
    }

    public void unstable(Closure<?> block) {
        conditions.put("unstable", block);
    }

    public void cleanup(Closure<?> block) {
        conditions.put("cleanup", block);
    }

    void run(PipelineRun run, boolean failed) throws Throwable {
        Result result = failed ? Result.FAILURE : run.result();
        run("always", true, run);
        run("failure", result == Result.FAILURE, run);
        run("success", result == Result.SUCCESS, run);
        run("unstable", result == Result.UNSTABLE, run);
        run("cleanup", true, run);
    }

    private void run(String condition, boolean holds, PipelineRun run) throws Throwable {
        Closure<?> block = conditions.get(condition);
        if (block != null && holds) {
            Closure<?> steps = (Closure<?>) block.clone();
            steps.setDelegate(new StepsBlock(run));
            steps.setResolveStrategy(Closure.DELEGATE_ONLY);
            steps.call();
        }
    }
}
