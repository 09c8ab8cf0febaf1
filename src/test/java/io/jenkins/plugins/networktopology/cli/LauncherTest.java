package io.jenkins.plugins.networktopology.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the script {@code nettopo} builds before it runs, with programs in the places of Maven and Java that only say so. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class LauncherTest {

    private static final String MAVEN = """
            #!/bin/sh
            echo build >> "$CALLS"
            mkdir -p "$REPOSITORY"
            touch "$REPOSITORY/a.jar" "$REPOSITORY/b c.jar" target/nettopo-cli.jar
            printf '%s' "$REPOSITORY/a.jar:$REPOSITORY/b c.jar" > target/classpath
            """;

    private static final String JAVA = """
            #!/bin/sh
            for word; do last=$word; done
            [ "$last" = platforms ] || exit 0
            echo run >> "$CALLS"
            exit 4
            """;

    @TempDir
    private Path directory;

    private Path tree;

    @BeforeEach
    void makeTree() throws IOException {
        tree = Files.createDirectories(directory.resolve("a tree"));
        Files.copy(Path.of("nettopo"), tree.resolve("nettopo"));
        Files.createFile(tree.resolve("pom.xml"));
        Files.createDirectories(tree.resolve("src/main"));
        Files.createDirectories(tree.resolve("resources"));
        program("bin/mvn", MAVEN);
        program("jdk/bin/java", JAVA);
    }

    @Test
    void isBuiltOnceAndItsExitCodeIsTheProgramsOwn() throws Exception {
        assertThat(nettopo()).isEqualTo(4);
        assertThat(nettopo()).isEqualTo(4);
        assertThat(calls()).isEqualTo("build\nrun\nrun\n");
    }

    @Test
    void isBuiltAgainWhenItsSourcesAreNewer() throws Exception {
        nettopo();
        Path source = Files.createFile(tree.resolve("src/main/New.java"));
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        nettopo();
        assertThat(calls()).isEqualTo("build\nrun\nbuild\nrun\n");
    }

    @Test
    void isBuiltAgainWhenALibraryIsGone() throws Exception {
        nettopo();
        Files.delete(directory.resolve("repository/b c.jar"));
        assertThat(nettopo()).isEqualTo(4);
        assertThat(calls()).isEqualTo("build\nrun\nbuild\nrun\n");
    }

    private int nettopo() throws Exception {
        ProcessBuilder command = new ProcessBuilder(
                        "sh", tree.resolve("nettopo").toString(), "platforms")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile());
        command.environment().put("PATH", directory.resolve("bin") + ":" + System.getenv("PATH"));
        command.environment().put("JAVA_HOME", directory.resolve("jdk").toString());
        command.environment().put("CALLS", directory.resolve("calls").toString());
        command.environment().put("REPOSITORY", directory.resolve("repository").toString());
        Process process = command.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("it ends").isTrue();
        return process.exitValue();
    }

    private String calls() throws IOException {
        return Files.readString(directory.resolve("calls"));
    }

    private void program(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
