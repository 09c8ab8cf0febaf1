package jenkins.util;

import hudson.console.ConsoleNote;
import hudson.model.BuildListener;
import hudson.model.TaskListener;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public final class BuildListenerAdapter implements BuildListener {
    public BuildListenerAdapter(TaskListener a) {}

    public PrintStream getLogger() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void annotate(ConsoleNote a) throws IOException {}

    public void hyperlink(String a, String b) throws IOException {}

    public PrintWriter error(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public PrintWriter error(String a, Object... b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public PrintWriter fatalError(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public PrintWriter fatalError(String a, Object... b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static BuildListener wrap(TaskListener a) {
        return a instanceof BuildListener ? (BuildListener) a : new BuildListenerAdapter(a);
    }
}
