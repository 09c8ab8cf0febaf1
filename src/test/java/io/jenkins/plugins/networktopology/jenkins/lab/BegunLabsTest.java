package io.jenkins.plugins.networktopology.jenkins.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.lab.LabId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on disk of labs that were begun. */
class BegunLabsTest {

    private static final LabHandle LAB = LabHandle.of(new LabId("one-abcde"), "nettopo-one-abcde", "lab");
    private static final BuildRef BUILD = BuildRef.of("net#1", "net #1");

    @TempDir
    Path directory;

    @Test
    void theServerOfALabIsReadBack() {
        new BegunLabs(directory).add(LAB, BUILD, Optional.of("https://10.0.0.1:6443"));
        new BegunLabs(directory).up(LAB);

        BegunLabs read = new BegunLabs(directory);
        assertThat(read.server(LAB)).contains("https://10.0.0.1:6443");
        assertThat(read.allUp()).isEqualTo(Map.of(LAB, BUILD));
    }

    @Test
    void aLabInASimulatorHasNone() {
        new BegunLabs(directory).add(LAB, BUILD, Optional.empty());

        BegunLabs read = new BegunLabs(directory);
        assertThat(read.server(LAB)).isEmpty();
        assertThat(read.all()).isEqualTo(Map.of(LAB, BUILD));
    }

    @Test
    void aFileThatDoesNotTellServersYetIsRead() throws Exception {
        Files.writeString(directory.resolve("labs.txt"), "one-abcde\tnettopo-one-abcde\tlab\tUP\tnet#1\tnet #1\n");

        BegunLabs read = new BegunLabs(directory);
        assertThat(read.allUp()).isEqualTo(Map.of(LAB, BUILD));
        assertThat(read.server(LAB)).isEmpty();
    }
}
