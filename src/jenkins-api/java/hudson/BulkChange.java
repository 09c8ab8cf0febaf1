package hudson;

import hudson.model.Saveable;
import java.io.Closeable;
import java.io.IOException;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class BulkChange implements Closeable {
    public final Exception allocator = null;
    public static final Saveable ALL = null;

    public BulkChange(Saveable a) {}

    public void commit() throws IOException {}

    public void close() {}

    public void abort() {}

    public static BulkChange current() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static boolean contains(Saveable a) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
