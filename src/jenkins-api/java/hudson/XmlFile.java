package hudson;

import java.io.File;
import java.io.IOException;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public final class XmlFile {
    public XmlFile(File a) {}

    public File getFile() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Object read() throws IOException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void write(Object a) throws IOException {}

    public boolean exists() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void delete() throws IOException {}
}
