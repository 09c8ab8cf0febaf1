package io.jenkins.plugins.networktopology.jenkins.example;

import groovy.lang.Closure;

/** {@code pipeline { … }}: agent, environment, options around the stages, and post inside of the options. */
public final class PipelineBlock extends SectionBlock {

    PipelineBlock described(Closure<?> block) {
        describe(block, this);
        return this;
    }

    void run(PipelineRun run) throws Throwable {
        onAgent(run, () -> {
            inEnvironment(run, () -> {
                inOptions(run, () -> {
                    thenPost(run, () -> StageBlock.inTurn(run, stages()));
                    return null;
                });
                return null;
            });
            return null;
        });
    }
}
