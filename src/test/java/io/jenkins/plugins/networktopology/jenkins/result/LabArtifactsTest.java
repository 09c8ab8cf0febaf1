package io.jenkins.plugins.networktopology.jenkins.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabArtifactsTest {

    @Test
    void reportsAndEvidenceAreArchivedButNotThePartsOfPages(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("evidence/lldp"));
        Files.writeString(folder.resolve("evidence/lldp/vmx-1.txt"), "");
        Files.writeString(folder.resolve("report.json"), "{}");
        Files.writeString(folder.resolve("picture.svg"), "<svg/>");

        assertThat(LabArtifacts.names(folder, "pair-a"))
                .containsOnlyKeys(
                        "network-topology/pair-a/evidence/lldp/vmx-1.txt", "network-topology/pair-a/report.json")
                .containsEntry("network-topology/pair-a/report.json", "report.json");
    }
}
