package hudson;

import hudson.remoting.VirtualChannel;
import hudson.util.FormValidation;
import java.io.File;
import java.io.FileFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.net.URI;
import java.net.URL;
import java.nio.file.OpenOption;
import java.util.List;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public final class FilePath implements Serializable {
    private final File file;

    public FilePath(VirtualChannel a, String b) {
        file = new File(b);
    }

    public FilePath(File a) {
        file = a;
    }

    public FilePath(FilePath a, String b) {
        file = new File(a.file, b);
    }

    public <T> T act(FileCallable<T> a) throws IOException, InterruptedException {
        return a.invoke(file, null);
    }

    public String getRemote() {
        return file.getPath();
    }

    public void copyFrom(URL a) throws IOException, InterruptedException {}

    public void copyFrom(InputStream a) throws IOException, InterruptedException {}

    public void copyFrom(FilePath a) throws IOException, InterruptedException {}

    public URI toURI() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void mkdirs() throws IOException, InterruptedException {
        file.mkdirs();
    }

    public void deleteRecursive() throws IOException, InterruptedException {}

    public String getName() {
        return file.getName();
    }

    public FilePath child(String a) {
        return new FilePath(this, a);
    }

    public FilePath getParent() {
        return new FilePath(file.getParentFile());
    }

    public FilePath createTextTempFile(String a, String b, String c) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public FilePath createTextTempFile(String a, String b, String c, boolean d)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public FilePath createTempDir(String a, String b) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public boolean delete() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public boolean exists() throws IOException, InterruptedException {
        return file.exists();
    }

    public boolean isDirectory() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public long length() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public List<FilePath> list() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public List<FilePath> list(FilePath a, OpenOption[] b) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public List<FilePath> list(FileFilter a) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public FilePath[] list(String a) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public FilePath[] list(String a, String b) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public FilePath[] list(String a, String b, boolean c) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public InputStream read() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public InputStream read(FilePath a, OpenOption[] b) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static InputStream newInputStreamDenyingSymlinkAsNeeded(File a, String b, OpenOption[] c)
            throws IOException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String readToString() throws IOException, InterruptedException {
        return java.nio.file.Files.readString(file.toPath());
    }

    public OutputStream write() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void write(String a, String b) throws IOException, InterruptedException {}

    public void copyTo(FilePath a) throws IOException, InterruptedException {}

    public void copyTo(OutputStream a) throws IOException, InterruptedException {}

    public int copyRecursiveTo(FilePath a) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public int copyRecursiveTo(String a, FilePath b) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public int copyRecursiveTo(String a, String b, FilePath c) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static FormValidation validateFileMask(FilePath a, String b) throws IOException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static FormValidation validateFileMask(FilePath a, String b, boolean c) throws IOException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public FormValidation validateFileMask(String a) throws IOException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public FormValidation validateFileMask(String a, boolean b) throws IOException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public FormValidation validateFileMask(String a, boolean b, boolean c) throws IOException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public VirtualChannel getChannel() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public boolean isRemote() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public boolean isDescendant(String a) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static interface FileCallable<T> extends Serializable {
        T invoke(File a, VirtualChannel b) throws IOException, InterruptedException;
    }
}
