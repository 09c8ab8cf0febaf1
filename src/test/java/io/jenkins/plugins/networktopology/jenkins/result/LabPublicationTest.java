package io.jenkins.plugins.networktopology.jenkins.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.AbortException;
import hudson.model.Result;
import hudson.tasks.junit.TestResult;
import hudson.tasks.junit.TestResultAction;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeFlowNode;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJob;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeListener;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jenkinsci.plugins.workflow.actions.WarningAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabPublicationTest {

    private static final CheckResult BOOTED = SampleRun.ready("vmx-1", Verdict.PASS);

    @TempDir
    private Path directory;

    private final FakeListener log = new FakeListener();
    private FakeRun build;
    private Path output;
    private LabPublication publication;

    @BeforeEach
    void build() throws Exception {
        build = new FakeRun(new FakeJob("job"), 1, directory.resolve("build").toFile());
        publication = LabPublication.of(build, log);
        output = Files.createDirectories(directory.resolve("output"));
    }

    @Test
    void reportsAndEvidenceBecomeArtifactsAndChecksBecomeTests() throws Exception {
        evidence("vmx-1.txt");
        publication.publish(report(BOOTED, SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.FAIL)), output);

        assertThat(build.getRootDir().toPath().resolve("archive/network-topology/pair-a"))
                .isDirectoryRecursivelyContaining("glob:**/evidence/lldp/vmx-1.txt")
                .isDirectoryContaining("glob:**/report.html")
                .isDirectoryContaining("glob:**/report.json")
                .isDirectoryContaining("glob:**/junit.xml")
                .isDirectoryContaining("glob:**/topology.svg")
                .isDirectoryNotContaining("glob:**/picture.svg");
        assertThat(tests().getPassCount()).isEqualTo(1);
        assertThat(tests().getFailCount()).isEqualTo(1);
        assertThat(log.text()).contains("conclusion=FAILURE").contains("name=Network topology / pair");
        assertThat(build.getResult()).as("the verdict's effect is the caller's").isNull();
    }

    @Test
    void howANodeCameUpIsATestOnceHoweverOftenItsLabIsReported() throws Exception {
        publication.publish(report(BOOTED), output);
        publication.publish(report(BOOTED, SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.PASS)), output);
        publication.publish(report(BOOTED), output);

        assertThat(tests().getPassCount()).isEqualTo(2);
    }

    @Test
    void aNodeThatFailsLaterIsNews() throws Exception {
        publication.publish(report(BOOTED), output);
        publication.publish(report(SampleRun.ready("vmx-1", Verdict.NOT_READY)), output);

        assertThat(tests().getFailCount()).isEqualTo(1);
    }

    @Test
    void checksThatAreMadeAgainAreTestsAgain() throws Exception {
        publication.publish(report(SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.FAIL)), output);
        publication.publish(report(SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.PASS)), output);

        assertThat(tests().getFailCount()).isEqualTo(1);
        assertThat(tests().getPassCount()).isEqualTo(1);
    }

    @Test
    void whatIsKeptIsPublishedLaterAndOnce() throws Exception {
        evidence("vmx-1.txt");
        publication.keep(report(SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.PASS)), output);
        publication.keep(report(SampleRun.ping("vmx-1", "10.0.0.2", Verdict.PASS)), directory.resolve("nothing"));
        assertThat(build.getAction(TestResultAction.class)).isNull();
        assertThat(build.getAction(LabResultAction.class).getLabs()).hasSize(1);

        publication.publishKept();
        publication.publishKept();

        assertThat(tests().getPassCount()).isEqualTo(2);
        assertThat(build.getRootDir().toPath().resolve("archive/network-topology/pair-a/evidence/lldp/vmx-1.txt"))
                .exists();
        assertThat(log.text().lines().filter(line -> line.startsWith("check "))).hasSize(1);
    }

    @Test
    void labsOfOneTopologyAreOneCheckOfTheCodeHost() throws Exception {
        publication.publish(SampleRun.of("one-a", SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.FAIL)), output);
        publication.publish(SampleRun.of("two-b", SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.PASS)), output);

        assertThat(log.text().lines().filter(line -> line.startsWith("check ")))
                .last()
                .asString()
                .contains("conclusion=FAILURE")
                .contains("1 failed of 2");
    }

    @Test
    void theCodeHostIsToldWhatDidNotPass() throws Exception {
        publication.publish(
                report(
                        SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.PASS),
                        SampleRun.lldp("csr-1:Gi2", Verdict.FAIL),
                        SampleRun.ping("vmx-1", "10.0.0.2", Verdict.ERROR)),
                output);

        assertThat(log.text())
                .contains("```\nfail: lldp lldp/csr-1:Gi2: <as> expected & more\n"
                        + "error: ping ping/vmx-1:10.0.0.2: <as> expected & more\n```");
    }

    @Test
    void theCodeHostIsToldOfEachKindOfChecksByItself() throws Exception {
        publication.publish(
                report(
                        BOOTED,
                        SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.PASS),
                        SampleRun.lldp("csr-1:Gi2", Verdict.FAIL),
                        SampleRun.ping("vmx-1", "10.0.0.2", Verdict.PASS)),
                output);

        assertThat(log.text()).contains("lldp: 1 failed of 2; ping: all 1 passed; readiness: all 1 passed");
    }

    @Test
    void aPublicationThatFailsIsToldAndTheOthersGoOn() throws Exception {
        Files.createDirectories(build.getRootDir().toPath());
        Files.writeString(build.getRootDir().toPath().resolve("archive"), "in the way");
        publication.publish(report(SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.PASS)), output);

        assertThat(log.text()).contains("network-topology: not published (artifacts): ");
        assertThat(tests().getPassCount()).isEqualTo(1);
    }

    @Test
    void gatesDecideWhatAVerdictDoes() throws Exception {
        publication.judge(Verdict.PASS, Gate.FAIL, Gate.NOT_READY, "fine");
        assertThat(build.getResult()).isNull();
        publication.judge(Verdict.NOT_READY, Gate.FAIL, Gate.NOT_READY, "not ready");
        assertThat(build.getResult()).isEqualTo(Result.UNSTABLE);
        assertThatThrownBy(() -> publication.judge(Verdict.FAIL, Gate.FAIL, Gate.NOT_READY, "2 failed"))
                .isInstanceOf(AbortException.class)
                .hasMessage("2 failed");
        assertThat(build.getResult()).as("a script may catch it").isEqualTo(Result.UNSTABLE);
    }

    @Test
    void aStepOfAPipelineIsMarkedLikeItsBuild() throws Exception {
        FakeFlowNode node = new FakeFlowNode("9", "networkTopologyVerify", List.of());
        LabPublication.of(build, log, Optional.of(node)).judge(Verdict.FAIL, Gate.NONE, Gate.FAIL, "2 failed");

        WarningAction mark = node.getAction(WarningAction.class);
        assertThat(mark.getResult()).isEqualTo(Result.UNSTABLE);
        assertThat(mark.getMessage()).isEqualTo("2 failed");
        assertThat(build.getResult()).isEqualTo(Result.UNSTABLE);
    }

    private TestResult tests() {
        return build.getAction(TestResultAction.class).getResult();
    }

    private static RunReport report(CheckResult... checks) {
        return SampleRun.of("pair-a", checks);
    }

    private void evidence(String name) throws Exception {
        Files.createDirectories(output.resolve("evidence/lldp"));
        Files.writeString(output.resolve("evidence/lldp").resolve(name), "vmx-1> show lldp neighbors\n");
    }
}
