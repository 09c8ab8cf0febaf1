package jenkins.model;

import hudson.FilePath;
import hudson.Launcher;
import hudson.model.BuildListener;
import hudson.model.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import jenkins.util.VirtualFile;

/** Signature of jenkins-core-2.479.3, for the compiler only; it copies, so that tests see what is archived. */
public class StandardArtifactManager extends ArtifactManager {
    protected Run<?, ?> build;

    public StandardArtifactManager(Run<?, ?> a) {
        build = a;
    }

    public void archive(FilePath a, Launcher b, BuildListener c, Map<String, String> d)
            throws IOException, InterruptedException {
        for (Map.Entry<String, String> file : d.entrySet()) {
            Path target = build.getRootDir().toPath().resolve("archive").resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.copy(Path.of(a.getRemote(), file.getValue()), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public final boolean delete() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public VirtualFile root() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
