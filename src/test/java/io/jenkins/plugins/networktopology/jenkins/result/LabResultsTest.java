package io.jenkins.plugins.networktopology.jenkins.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.jenkins.fake.FakeJob;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabResultsTest {

    @TempDir
    private Path directory;

    private FakeRun build;
    private Path output;

    @BeforeEach
    void evidence() throws IOException {
        build = new FakeRun(new FakeJob("job"), 1, directory.resolve("build").toFile());
        output = directory.resolve("output");
        Files.createDirectories(output.resolve("evidence/lldp"));
        Files.writeString(output.resolve("evidence/lldp/vmx-1.txt"), "vmx-1> show lldp neighbors\n");
    }

    @Test
    void theBuildKeepsTotalsAndFiles() throws IOException {
        LabResults.record(
                build,
                SampleRun.of(
                        "pair-k3v9qa",
                        SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.FAIL),
                        SampleRun.lldp("csr-1:GigabitEthernet2", Verdict.PASS)),
                output);

        LabResultAction action = build.getAction(LabResultAction.class);
        assertThat(action.getVerdict()).isEqualTo("fail");
        assertThat(action.getLabs()).singleElement().satisfies(totals -> {
            assertThat(totals.getLab()).isEqualTo("pair-k3v9qa");
            assertThat(totals.getPass()).isEqualTo(1);
            assertThat(totals.getFail()).isEqualTo(1);
            assertThat(totals.getNodesReady()).isEqualTo(2);
            assertThat(totals.getSeconds()).isEqualTo(65.5);
        });
        assertThat(build.getRootDir().toPath().resolve("network-topology/pair-k3v9qa"))
                .isDirectoryContaining("glob:**/report.json")
                .isDirectoryContaining("glob:**/junit.xml")
                .isDirectoryContaining("glob:**/topology.svg");
    }

    @Test
    void twoLabsOfOneBuildAreTwoEntries() throws IOException {
        LabResults.record(build, SampleRun.of("one-a", SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.PASS)), output);
        LabResults.record(build, SampleRun.of("two-b", SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.ERROR)), output);

        LabResultAction action = build.getAction(LabResultAction.class);
        assertThat(action.getLabs()).extracting(LabTotals::getLab).containsExactly("one-a", "two-b");
        assertThat(action.getVerdict()).isEqualTo("error");
        assertThat(action.getCounts().getChecks()).isEqualTo(2);
        assertThat(action.getOnlyLab()).isNull();
        assertThat(action.getLab("one-a").getChecks()).hasSize(1);
        assertThat(action.getLab("unknown")).isNull();
    }

    @Test
    void aLaterVerificationOfALabAddsToTheEarlierOne() throws IOException {
        LabResults.record(build, SampleRun.of("pair-a", SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.FAIL)), output);
        LabTotals totals = LabResults.record(
                build, SampleRun.of("pair-a", SampleRun.ping("vmx-1", "10.0.0.2", Verdict.PASS)), output);

        assertThat(totals.getChecks()).isEqualTo(2);
        assertThat(totals.getVerdict()).isEqualTo("fail");
        assertThat(build.getAction(LabResultAction.class).getLabs()).hasSize(1);
    }

    @Test
    void aCheckMadeAgainHasItsLaterVerdict() throws IOException {
        LabResults.record(build, SampleRun.of("pair-a", SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.FAIL)), output);
        LabTotals totals = LabResults.record(
                build, SampleRun.of("pair-a", SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.PASS)), output);

        assertThat(totals.getChecks()).isEqualTo(1);
        assertThat(totals.getVerdict()).isEqualTo("pass");
    }

    @Test
    void thePageReadsWhatTheBuildKept() throws IOException {
        LabResults.record(
                build,
                SampleRun.of(
                        "pair-a",
                        SampleRun.lldp("csr-1:GigabitEthernet2", Verdict.PASS),
                        SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.NOT_READY)),
                output);

        LabPage page = build.getAction(LabResultAction.class).getOnlyLab();
        assertThat(page.isDetailed()).isTrue();
        assertThat(page.getChecks()).extracting(CheckRow::getVerdict).containsExactly("notReady", "pass");
        assertThat(page.getChecks().get(0).getEvidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.getName()).isEqualTo("evidence/lldp/vmx-1.txt");
            assertThat(evidence.getText()).isEqualTo("vmx-1> show lldp neighbors\n");
        });
        assertThat(page.getKinds()).singleElement().satisfies(kind -> {
            assertThat(kind.getKind()).isEqualTo("lldp");
            assertThat(kind.getCounts().getPass()).isEqualTo(1);
            assertThat(kind.getCounts().getNotReady()).isEqualTo(1);
        });
        assertThat(page.getPicture()).startsWith("<svg").doesNotContain("<style");
        assertThat(page.getTimeline()).startsWith("<svg").contains("vmx-1");
    }

    @Test
    void aBuildWhoseDetailsWereRemovedStillHasItsTotals() throws IOException {
        LabResults.record(build, SampleRun.of("pair-a", SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.PASS)), output);
        Files.delete(LabResults.folder(build, "pair-a").resolve("report.json"));

        LabPage page = build.getAction(LabResultAction.class).getOnlyLab();
        assertThat(page.isDetailed()).isFalse();
        assertThat(page.getChecks()).isEmpty();
        assertThat(page.getTotals().getPass()).isEqualTo(1);
    }
}
