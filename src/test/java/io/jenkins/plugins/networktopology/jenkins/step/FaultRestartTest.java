package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.AbortException;
import hudson.model.Result;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import io.jenkins.plugins.networktopology.jenkins.fake.ProgramFile;
import io.jenkins.plugins.networktopology.lab.LabListener;
import java.nio.file.Path;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The controller is restarted in each phase of a fault, or the lab goes away under it. */
class FaultRestartTest {

    private static final FlowInterruptedException ABORT = new FlowInterruptedException(Result.ABORTED, true);

    @TempDir
    Path directory;

    private InnerBench lab;

    @BeforeEach
    void up() throws Exception {
        lab = new InnerBench(directory, Path.of("examples-jenkinsfiles/topologies/article.yaml"));
    }

    @AfterEach
    void down() {
        lab.close();
    }

    @Test
    void deviceThatIsGoneFailsTheStepWhichSaysThatTheLinkIsNotOpen() throws Exception {
        FakeStepContext context = lab.context(inner -> {
            JenkinsFacade.get().labs().down(lab.handle(), LabListener.NONE);
            return "done";
        });
        new FaultStep("csr-1:Gi2").start(context).start();
        assertThat(StepBench.failure(context))
                .isInstanceOf(AbortException.class)
                .hasMessageStartingWith("csr-1:Gi2 could not be opened again: ")
                .hasMessageContaining("has no lab " + lab.handle().lab());
    }

    @Test
    void restartWhileTheLinkIsShutGoesOnWithTheBlockAndOpensIt() throws Exception {
        StepExecution before = new FaultStep("csr-1:Gi2").start(lab.context());
        byte[] program = ProgramFile.write(before);
        lab.bench().jenkins().restart();

        FakeStepContext context = lab.context(inner -> "done");
        ProgramFile.read(program, StepExecution.class, context).onResume();
        assertThat(StepBench.outcome(context)).isEqualTo("done");
        assertOpenAndToldOnce(context);
    }

    @Test
    void abortRightAfterThatRestartOpensWhatTheProcessBeforeItShut() throws Exception {
        byte[] program = ProgramFile.write(new FaultStep("csr-1:Gi2").start(lab.context()));
        ConfigureStep shut = new ConfigureStep("csr-1");
        shut.setText("interface Gi2\nshutdown");
        lab.run(shut);
        lab.bench().jenkins().restart();

        FakeStepContext context = lab.context(inner -> "never");
        StepExecution after = ProgramFile.read(program, StepExecution.class, context);
        after.onResume();
        after.stop(ABORT);
        assertOpenAndToldOnce(context);
    }

    @Test
    void restartDuringTheBlockOpensTheLinkWhenTheBlockEnds() throws Exception {
        assertOpenAfterRestart("body csr-1:Gi2", true);
    }

    @Test
    void restartWhileTheLinkIsOpenedOpensIt() throws Exception {
        assertOpenAfterRestart("opening csr-1:Gi2", false);
    }

    private void assertOpenAfterRestart(String phase, boolean bodyGoesOn) throws Exception {
        assertOpenAndToldOnce(FaultAcrossRestart.run(lab, new FaultStep("csr-1:Gi2"), phase, bodyGoesOn));
    }

    /** A ping has its own patience, in which the interface is opened. */
    private void assertOpenAndToldOnce(FakeStepContext context) throws Exception {
        lab.run(new PingStep("csr-1", "vmx-1"));
        assertThat(context.outcomes()).isEqualTo(1);
    }
}
