package io.jenkins.plugins.networktopology.jenkins.example;

import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Branches that run at the same time; the first failure, in their order, is told when all have ended. */
final class Branches {

    private final PipelineRun run;
    private final Map<String, PipelineRun.Work> branches;

    Branches(PipelineRun run, Map<String, PipelineRun.Work> branches) {
        this.run = run;
        this.branches = branches;
    }

    void run() throws Throwable {
        FakeStepContext place = run.place();
        ExecutorService threads = Executors.newCachedThreadPool();
        Throwable first = null;
        try {
            List<Future<Object>> running = new ArrayList<>();
            for (PipelineRun.Work work : branches.values()) {
                running.add(threads.submit(() -> inPlace(place, work)));
            }
            for (Future<Object> branch : running) {
                try {
                    branch.get();
                } catch (ExecutionException e) {
                    first = first == null ? e.getCause() : first;
                }
            }
        } finally {
            threads.shutdownNow();
        }
        if (first != null) {
            throw first;
        }
    }

    private Object inPlace(FakeStepContext place, PipelineRun.Work work) throws Exception {
        try {
            return run.in(place.with(Map.of(), inner -> null), work);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }
}
