package io.jenkins.plugins.networktopology.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a command whose output cannot be written. */
class WatchedOutputTest {

    private final StringWriter err = new StringWriter();

    private int platforms(String reason) {
        return run(reason, "platforms");
    }

    private int run(String reason, String... command) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException(reason);
            }
        };
        return Nettopo.run(broken, new PrintWriter(err, true), command);
    }

    @Test
    void aFullDiskIsToldAndTheCommandFails() {
        assertThat(platforms("No space left on device")).isEqualTo(ExitCode.CLUSTER);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("standard output cannot be written to: No space left on device");
    }

    @Test
    void aReaderThatHasEnoughIsNoFailure() {
        assertThat(platforms("Broken pipe")).isEqualTo(ExitCode.OK);
        assertThat(err.toString()).isEmpty();
    }

    /** As with {@code nettopo up FILE | head -1}, which nobody would end. */
    @Test
    @Timeout(60)
    void aLabInThisProcessOfWhichNobodyReadsIsRemoved() {
        assertThat(run("Broken pipe", "up", "examples-jenkinsfiles/topologies/article.yaml", "--boot-time", "0s"))
                .isEqualTo(ExitCode.CLUSTER);
        assertThat(err.toString())
                .contains("standard output is closed, so that nobody can know of the lab; it is removed");
    }
}
