package io.jenkins.plugins.networktopology.jenkins.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.jenkins.fake.FakeJob;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabArtifactsTest {

    @Test
    void eachLabHasADirectoryOfItsOwn(@TempDir Path directory) throws IOException {
        LabFolder folder = LabFolder.of(new FakeRun(new FakeJob("job"), 1, directory.toFile()), "pair-a");

        assertThat(LabArtifacts.names(folder, List.of("evidence/lldp/vmx-1.txt", "report.json")))
                .containsOnlyKeys(
                        "network-topology/pair-a/evidence/lldp/vmx-1.txt", "network-topology/pair-a/report.json")
                .containsEntry("network-topology/pair-a/report.json", "report.json");
    }
}
