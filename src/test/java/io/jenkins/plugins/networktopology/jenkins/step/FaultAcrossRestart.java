package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import io.jenkins.plugins.networktopology.jenkins.fake.ProgramFile;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A fault whose controller's process ends in the middle; what it wrote down last is what the next one begins with. */
final class FaultAcrossRestart {

    private FaultAcrossRestart() {}

    /**
     * Runs a step that is done well in the process after the one that ended.
     *
     * @param status the step's when the process ends
     * @param bodyGoesOn whether the body outlives the process
     * @return the context that heard the outcome
     */
    static FakeStepContext run(InnerBench lab, FaultStep step, String status, boolean bodyGoesOn) throws Exception {
        FakeStepContext first = lab.context(inner -> bodyGoesOn ? forEver() : "done");
        FaultExecution before = (FaultExecution) step.start(first);
        BlockingQueue<byte[]> programs = new LinkedBlockingQueue<>();
        first.onSave(() -> {
            if (before.getStatus().equals(status)) {
                byte[] program = ProgramFile.written(before);
                lab.bench().jenkins().restart();
                programs.add(program);
            }
        });
        before.start();
        byte[] program = programs.poll(60, TimeUnit.SECONDS);
        assertThat(program).as("written down while " + status).isNotNull();

        FakeStepContext context = lab.context(inner -> "not run again");
        FaultExecution after = ProgramFile.read(program, FaultExecution.class, context);
        after.onResume();
        if (bodyGoesOn) {
            after.leave("done", null);
        }
        assertThat(StepBench.outcome(context)).isEqualTo("done");
        return context;
    }

    private static Object forEver() throws InterruptedException {
        return new CountDownLatch(1).await(1, TimeUnit.HOURS);
    }
}
