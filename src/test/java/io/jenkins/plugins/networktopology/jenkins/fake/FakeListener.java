package io.jenkins.plugins.networktopology.jenkins.fake;

import hudson.model.BuildListener;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A build's log, kept in memory. */
public final class FakeListener implements BuildListener {

    private static final long serialVersionUID = 1L;

    private final transient ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final transient PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Override
    public PrintStream getLogger() {
        return out;
    }

    public String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
