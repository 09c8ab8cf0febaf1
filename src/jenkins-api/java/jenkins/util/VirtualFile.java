package jenkins.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.OpenOption;
import java.util.Collection;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class VirtualFile implements Comparable<VirtualFile>, Serializable {
    public VirtualFile() {}

    public abstract String getName();

    public abstract boolean isFile() throws IOException;

    public abstract boolean exists() throws IOException;

    public abstract VirtualFile[] list() throws IOException;

    public VirtualFile[] list(OpenOption[] a) throws IOException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String[] list(String a) throws IOException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Collection<String> list(String a, String b, boolean c) throws IOException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Collection<String> list(String a, String b, boolean c, OpenOption[] d) throws IOException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public abstract VirtualFile child(String a);

    public abstract InputStream open() throws IOException;

    public InputStream open(OpenOption[] a) throws IOException {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
