package hudson.model;

import hudson.console.ConsoleNote;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Serializable;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public interface TaskListener extends Serializable {
    public static final TaskListener NULL = null;

    PrintStream getLogger();

    default void annotate(ConsoleNote a) throws IOException {}

    default void hyperlink(String a, String b) throws IOException {}

    default PrintWriter error(String a) {
        getLogger().println("ERROR: " + a);
        return new PrintWriter(getLogger(), true, java.nio.charset.StandardCharsets.UTF_8);
    }

    default PrintWriter error(String a, Object... b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    default PrintWriter fatalError(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    default PrintWriter fatalError(String a, Object... b) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
