package hudson.console;

import hudson.ExtensionList;
import hudson.ExtensionPoint;
import hudson.model.Run;
import java.io.IOException;
import java.io.OutputStream;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public abstract class ConsoleLogFilter implements ExtensionPoint {
    public ConsoleLogFilter() {}

    public OutputStream decorateLogger(Run a, OutputStream b) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static ExtensionList<ConsoleLogFilter> all() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
