package io.jenkins.plugins.networktopology.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** An output that remembers why it could not be written to; the print streams above it keep that for themselves. */
final class WatchedOutput extends OutputStream {

    /** What Linux and macOS say when the reader of a pipe has ended, as {@code head} does when it has enough. */
    private static final String READER_GONE = "Broken pipe";

    private final OutputStream output;
    private Optional<IOException> failure = Optional.empty();

    WatchedOutput(OutputStream output) {
        this.output = output;
    }

    /** Why something is missing from the output that somebody waits for, or empty. */
    synchronized Optional<String> complaint() {
        return failure.map(reason -> String.valueOf(reason.getMessage()))
                .filter(reason -> !reason.equals(READER_GONE))
                .map(reason -> "standard output cannot be written to: " + reason);
    }

    @Override
    public void write(int letter) throws IOException {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        try {
            output.write(bytes, from, length);
        } catch (IOException reason) {
            failure = failure.or(() -> Optional.of(reason));
            throw reason;
        }
    }

    @Override
    public void flush() throws IOException {
        output.flush();
    }
}
