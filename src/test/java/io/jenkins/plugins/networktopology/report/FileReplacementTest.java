package io.jenkins.plugins.networktopology.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {

    @TempDir
    private Path directory;

    @Test
    void theOldContentStandsUntilTheNewOneIsWhole() throws IOException {
        Path file = Files.writeString(directory.resolve("report.json"), "old");

        FileReplacement.of(file, fresh -> {
            Files.writeString(fresh, "ne");
            assertThat(file).hasContent("old");
            Files.writeString(fresh, "new");
        });

        assertThat(file).hasContent("new");
        assertThat(directory).isDirectoryContaining(path -> path.equals(file));
    }

    @Test
    void aWriteThatFailsLeavesTheOldContentAndNothingElse() throws IOException {
        Path file = Files.writeString(directory.resolve("report.json"), "old");

        assertThatThrownBy(() -> FileReplacement.of(file, fresh -> {
                    Files.writeString(fresh, "ne");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");

        assertThat(file).hasContent("old");
        try (var left = Files.list(directory)) {
            assertThat(left).containsExactly(file);
        }
    }
}
