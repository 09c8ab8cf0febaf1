package io.jenkins.plugins.networktopology.jenkins.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.jenkins.fake.FakeJob;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabFolderTest {

    @TempDir
    private Path build;

    private LabFolder folder;

    @BeforeEach
    void files() throws IOException {
        folder = LabFolder.of(new FakeRun(new FakeJob("job"), 1, build.toFile()), "pair-a");
        Files.createDirectories(folder.path().resolve("evidence"));
        Files.createDirectories(folder.path().resolveSibling("pair-ab"));
        Files.writeString(folder.path().resolve("evidence/vmx-1.txt"), "text");
        Files.writeString(folder.path().resolveSibling("pair-ab").resolve("report.json"), "{}");
        Files.writeString(build.resolve("build.xml"), "<build/>");
    }

    @Test
    void aFileOfTheLabIsFound() throws IOException {
        assertThat(folder.file("/evidence/vmx-1.txt"))
                .hasValueSatisfying(file -> assertThat(file).hasContent("text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/evidence",
                "/evidence/none.txt",
                "/../../build.xml",
                "/evidence/../../../build.xml",
                "/../pair-ab/report.json",
                "//etc/passwd",
                "/evidence/vmx-1.txt\0"
            })
    void nothingElseIs(String path) throws IOException {
        assertThat(folder.file(path)).isEmpty();
    }

    @Test
    void aLinkThatLeadsOutOfTheLabIsNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.path().resolve("evidence/link.txt"), build.resolve("build.xml"));
        Files.createSymbolicLink(folder.path().resolve("out"), build);

        assertThat(folder.file("/evidence/link.txt")).isEmpty();
        assertThat(folder.file("/out/build.xml")).isEmpty();
    }

    @Test
    void onlyReportsOfOursAreMoreThanPlainText() {
        assertThat(new StoredFile(Path.of("evidence/page.html")).type()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(new StoredFile(Path.of("report.json")).type()).isEqualTo("application/json;charset=UTF-8");
    }
}
