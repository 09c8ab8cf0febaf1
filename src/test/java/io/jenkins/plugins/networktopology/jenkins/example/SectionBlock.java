package io.jenkins.plugins.networktopology.jenkins.example;

import groovy.lang.Closure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What {@code pipeline} and {@code stage} have in common. Groovy calls the methods by the names of directives; one that is
 * not here, or not where it may be, fails.
 */
public abstract class SectionBlock {

    private final OptionsBlock options = new OptionsBlock();
    private final EnvironmentBlock environment = new EnvironmentBlock();
    private final PostBlock post = new PostBlock();
    private final StagesBlock stages = new StagesBlock();
    private boolean onAgent;

    /** {@code agent any}. */
    public String getAny() {
        return "any";
    }

    /** {@code agent none}. */
    public String getNone() {
        return "none";
    }

    public void agent(String which) {
        onAgent = which.equals("any");
    }

    public void agent(Closure<?> which) {
        onAgent = true;
    }

    public void options(Closure<?> block) {
        describe(block, options);
    }

    public void environment(Closure<?> block) {
        describe(block, environment);
    }

    public void post(Closure<?> block) {
        describe(block, post);
    }

    public void stages(Closure<?> block) {
        describe(block, stages);
    }

    final List<StageBlock> stages() {
        return stages.all();
    }

    /** Lets a block's lines be answered by an object, and by nothing else. */
    static void describe(Closure<?> block, Object by) {
        Closure<?> described = (Closure<?>) block.clone();
        described.setDelegate(by);
        described.setResolveStrategy(Closure.DELEGATE_ONLY);
        described.call();
    }

    /** On the agent if there is one, with the sources. */
    final void onAgent(PipelineRun run, PipelineRun.Work work) throws Throwable {
        if (!onAgent) {
            work.run();
            return;
        }
        run.call("node", run.closure(() -> {
            run.call("checkout", "scm");
            return work.run();
        }));
    }

    final void inEnvironment(PipelineRun run, PipelineRun.Work work) throws Throwable {
        run.withEnvironment(environment.variables(), work);
    }

    final void inOptions(PipelineRun run, PipelineRun.Work work) throws Throwable {
        PipelineRun.Work wrapped = work;
        List<Map.Entry<String, List<Object>>> wrappers = new ArrayList<>(options.wrappers());
        java.util.Collections.reverse(wrappers);
        for (Map.Entry<String, List<Object>> wrapper : wrappers) {
            PipelineRun.Work inner = wrapped;
            List<Object> arguments = new ArrayList<>(wrapper.getValue());
            arguments.add(run.closure(inner));
            wrapped = () -> run.call(wrapper.getKey(), arguments.toArray());
        }
        wrapped.run();
    }

    /** What is after the content, whatever became of it. */
    final void thenPost(PipelineRun run, PipelineRun.Work content) throws Throwable {
        try {
            content.run();
        } catch (Throwable thrown) {
            post.run(run, true);
            throw thrown;
        }
        post.run(run, false);
    }
}
