package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.AbortException;
import hudson.model.Result;
import hudson.tasks.junit.TestResultAction;
import hudson.util.FormValidation;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import io.jenkins.plugins.networktopology.jenkins.result.LabResultAction;
import io.jenkins.plugins.networktopology.jenkins.result.LabResults;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps that check, on a vMX and a CSR with one cable between them. */
class CheckStepsTest {

    @TempDir
    static Path directory;

    private static InnerBench lab;

    private FakeRun build;

    @BeforeAll
    static void up() throws Exception {
        lab = new InnerBench(directory, Path.of("examples-jenkinsfiles/topologies/article.yaml"));
    }

    @AfterAll
    static void down() {
        lab.close();
    }

    @BeforeEach
    void build() throws Exception {
        build = lab.nextBuild();
    }

    @Test
    void greenVerificationIsCountedForTheScriptAndKeptWithTheBuild() throws Exception {
        assertThat(lab.run(new VerifyStep()))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsExactly(
                        Map.entry("verdict", "pass"),
                        Map.entry("pass", 4),
                        Map.entry("fail", 0),
                        Map.entry("error", 0),
                        Map.entry("notReady", 0),
                        Map.entry("skipped", 0),
                        Map.entry("lab", lab.handle().lab()));
        assertThat(build.getResult()).isNull();
        assertThat(build.getAction(LabResultAction.class)).isNotNull();
        assertThat(LabResults.folder(build, lab.handle().lab())).isDirectoryContaining("glob:**/report.json");
        assertThat(lab.bench().log()).contains("4 checks: 4 pass");
    }

    @Test
    void lldpAloneIsTwoChecksForACable() throws Exception {
        assertThat(verdicts(new LldpStep())).containsEntry("pass", 2).containsEntry("verdict", "pass");
    }

    @Test
    void verificationOfOneKindMakesAndCountsAndPublishesThisKindAlone() throws Exception {
        assertThat(verdicts(only("lldp"))).containsEntry("pass", 2).containsEntry("verdict", "pass");
        assertThat(lab.bench().log()).contains("2 checks: 2 pass");
        assertThat(build.getRootDir()
                        .toPath()
                        .resolve("archive/network-topology/" + lab.handle().lab() + "/junit.xml"))
                .content()
                .contains(".lldp\"")
                .doesNotContain(".ping\"");
        assertThat(build.getAction(TestResultAction.class).getResult().getPassCount())
                .as("two nodes and two ends of a cable")
                .isEqualTo(4);
    }

    @Test
    void kindsMayBeListedOrWrittenInOneTextAsAFormGivesIt() throws Exception {
        assertThat(verdicts(only("lldp", "ping"))).containsEntry("pass", 4);
        assertThat(only("lldp, ping").getChecks())
                .isEqualTo(only("lldp", "ping").getChecks());
        assertThat(only("lldp", "ping").getChecksText()).isEqualTo("lldp, ping");
    }

    @Test
    void kindOfWhichTheTopologyExpectsNoneFailsInsteadOfPassingUnchecked() throws Exception {
        assertThat(lab.fail(only("lldp", "command")))
                .isInstanceOf(AbortException.class)
                .hasMessage("checks: the topology expects no check of the kind command; its verify section says which");
    }

    @Test
    void kindThatThereIsNotIsToldWithThoseThatThereAre() {
        String message = "checks: \"bgp\" is no kind of check; expected one or more of lldp, ping, command";
        assertThatThrownBy(() -> only("lldp", "bgp").start(lab.context()))
                .isInstanceOf(AbortException.class)
                .hasMessage(message);
        VerifyStep.DescriptorImpl form = new VerifyStep.DescriptorImpl();
        assertThat(form.doCheckChecks("lldp, bgp")).hasMessage(message);
        assertThat(form.doCheckChecks("lldp, ping").kind).isEqualTo(FormValidation.Kind.OK);
        assertThat(form.doCheckChecks("").kind).isEqualTo(FormValidation.Kind.OK);
    }

    @Test
    void pingThatIsAnsweredPasses() throws Exception {
        assertThat(verdicts(new PingStep("csr-1", "vmx-1")))
                .containsEntry("pass", 1)
                .containsEntry("verdict", "pass");
    }

    @Test
    void pingThatMustNotBeAnsweredPassesIfNobodyAnswers() throws Exception {
        PingStep nobody = new PingStep("csr-1", "12.12.12.77");
        nobody.setExpect("fail");
        nobody.setCount(1);
        assertThat(verdicts(nobody)).containsEntry("pass", 1).containsEntry("verdict", "pass");
    }

    @Test
    void pingThatMustNotBeAnsweredFailsIfItIs() throws Exception {
        PingStep somebody = quick(new PingStep("csr-1", "vmx-1"));
        somebody.setExpect("fail");
        assertThat(lab.fail(somebody))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("1 check: 1 fail; first: ping ");
    }

    @Test
    void scriptThatJudgesForItselfGetsTheVerdictAndTheBuildStaysAsItIs() throws Exception {
        PingStep nobody = quick(new PingStep("csr-1", "12.12.12.77"));
        nobody.setFailOn("none");
        assertThat(verdicts(nobody)).containsEntry("fail", 1).containsEntry("verdict", "fail");
        assertThat(build.getResult()).isNull();
    }

    @Test
    void failureMakesTheBuildUnstableIfThatIsAsked() throws Exception {
        PingStep nobody = quick(new PingStep("csr-1", "12.12.12.77"));
        nobody.setFailOn("none");
        nobody.setUnstableOn("fail");
        assertThat(verdicts(nobody)).containsEntry("verdict", "fail");
        assertThat(build.getResult()).isEqualTo(Result.UNSTABLE);
    }

    @Test
    void nodeThatDoesNotExistIsToldWithThoseThatDo() throws Exception {
        assertThat(lab.fail(new PingStep("csr-2", "vmx-1")))
                .isInstanceOf(AbortException.class)
                .hasMessage("from: no node is called \"csr-2\"; the lab has vmx-1, csr-1");
        assertThat(lab.fail(new PingStep("csr-1", "vmx-2")))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("vmx-1, csr-1");
    }

    @Test
    void abortEndsAVerificationAtOnce() throws Exception {
        PingStep nobody = new PingStep("csr-1", "12.12.12.77");
        nobody.setWithin("1h");
        FakeStepContext context = lab.context();
        StepExecution execution = nobody.start(context);
        execution.start();
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(execution::blocksRestart);
        execution.stop(new FlowInterruptedException(Result.ABORTED, true));

        assertThat(context.outcome()).isCompletedExceptionally();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(execution.blocksRestart())
                        .as("its thread works on")
                        .isFalse());
        assertThat(context.outcomes()).isEqualTo(1);
    }

    @Test
    void parametersThatMakeNoSenseAreRefusedBeforeADeviceIsAsked() {
        VerifyStep never = new VerifyStep();
        never.setFailOn("failure");
        assertThatThrownBy(() -> never.start(lab.context()))
                .hasMessage("failOn: \"failure\" is no verdict; expected fail, error, notReady or none");
        VerifyStep long_ = new VerifyStep();
        long_.setWithin("long");
        assertThatThrownBy(() -> long_.start(lab.context())).hasMessageContaining("30s, 5m or 2h");
        PingStep injected = new PingStep("csr-1", "vmx-1");
        injected.setVrf("red\nreload");
        assertThatThrownBy(() -> injected.start(lab.context())).hasMessageStartingWith("vrf: ");
        PingStep maybe = new PingStep("csr-1", "vmx-1");
        maybe.setExpect("maybe");
        assertThatThrownBy(() -> maybe.start(lab.context())).hasMessageContaining("success or fail");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> verdicts(CheckStep step) throws Exception {
        return (Map<String, Object>) lab.run(step);
    }

    private static VerifyStep only(String... kinds) {
        VerifyStep step = new VerifyStep();
        step.setChecks(List.of(kinds));
        return step;
    }

    /** Not long tried again when it fails. */
    private static <S extends CheckStep> S quick(S step) {
        step.setWithin("3s");
        return step;
    }
}
