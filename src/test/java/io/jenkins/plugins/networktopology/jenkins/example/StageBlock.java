package io.jenkins.plugins.networktopology.jenkins.example;

import groovy.lang.Closure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code stage('name') { … }}: steps, stages, parallel stages or a matrix of them. */
public final class StageBlock extends SectionBlock {

    private final String name;
    private final StagesBlock parallel = new StagesBlock();
    private final MatrixBlock matrix = new MatrixBlock();
    private Closure<?> steps;

    StageBlock(String name) {
        this.name = name;
    }

    public void steps(Closure<?> block) {
        steps = block;
    }

    public void parallel(Closure<?> block) {
        describe(block, parallel);
    }

    public void matrix(Closure<?> block) {
        describe(block, matrix);
    }

    static Object inTurn(PipelineRun run, List<StageBlock> stages) throws Throwable {
        for (StageBlock stage : stages) {
            stage.run(run);
        }
        return null;
    }

    private void run(PipelineRun run) throws Throwable {
        inOptions(run, () -> {
            onAgent(run, () -> {
                inEnvironment(run, () -> {
                    thenPost(run, () -> content(run));
                    return null;
                });
                return null;
            });
            return null;
        });
    }

    private Object content(PipelineRun run) throws Throwable {
        if (steps != null) {
            Closure<?> block = (Closure<?>) steps.clone();
            block.setDelegate(new StepsBlock(run));
            block.setResolveStrategy(Closure.DELEGATE_ONLY);
            return block.call();
        }
        Map<String, PipelineRun.Work> branches = new LinkedHashMap<>();
        parallel.all()
                .forEach(stage -> branches.put(stage.name, () -> {
                    stage.run(run);
                    return null;
                }));
        for (Map<String, String> cell : matrix.cells()) {
            branches.put(cell.toString(), () -> run.withEnvironment(cell, () -> inTurn(run, matrix.stages())));
        }
        if (branches.isEmpty() && stages().isEmpty()) {
            throw new IllegalArgumentException("stage " + name + " has nothing to do");
        }
        new Branches(run, branches).run();
        return inTurn(run, stages());
    }
}
