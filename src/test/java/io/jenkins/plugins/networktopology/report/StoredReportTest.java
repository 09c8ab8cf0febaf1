package io.jenkins.plugins.networktopology.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredReportTest {

    @TempDir
    private Path directory;

    @Test
    void whatWasWrittenIsRead() throws IOException {
        RunReport report = SampleReport.of(30, new EvidenceDirectory(directory));
        Path file = directory.resolve("report.json");
        JsonReport.write(report, file);

        StoredReport read = StoredReport.read(file);

        assertThat(read.checks()).isEqualTo(report.checks());
        assertThat(read.phases()).isEqualTo(report.phases());
        assertThat(read.extras()).isEqualTo(report.extras());
    }

    @Test
    void howALabCameUpIsKeptWhenAReportOfOneThatWasTakenOverFollows() throws IOException {
        RunReport report = SampleReport.of(4, new EvidenceDirectory(directory));
        Path file = directory.resolve("report.json");
        JsonReport.write(report, file);
        RunReport takenOver = new RunReport(
                report.lab(),
                report.topology(),
                report.cluster(),
                report.started(),
                List.of(new RunReport.Phase("verify", 9)),
                List.of(),
                report.checks(),
                List.of());

        RunReport whole = StoredReport.read(file).mergedInto(takenOver);

        assertThat(whole.nodes())
                .extracting(NodeReadiness::ready)
                .doesNotContainNull()
                .hasSize(4);
        assertThat(whole.nodes().get(0).rungs()).isNotEmpty();
        assertThat(whole.phases())
                .contains(report.phases().get(0), new RunReport.Phase("verify", 9))
                .extracting(RunReport.Phase::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("report.json"), "{\"schema\": \"other/3\"}");
        assertThatThrownBy(() -> StoredReport.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("other/3");
    }
}
