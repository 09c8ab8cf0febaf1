package io.jenkins.plugins.networktopology.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What becomes of a command whose output cannot be written. */
class WatchedOutputTest {

    private final StringWriter err = new StringWriter();

    private int platforms(String reason) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException(reason);
            }
        };
        return Nettopo.run(broken, new PrintWriter(err, true), "platforms");
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
}
