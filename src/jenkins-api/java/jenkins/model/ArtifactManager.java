package jenkins.model;

import hudson.FilePath;
import hudson.Launcher;
import hudson.model.BuildListener;
import java.io.IOException;
import java.util.Map;
import jenkins.util.VirtualFile;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class ArtifactManager {
    public ArtifactManager() {}

    public abstract void archive(FilePath a, Launcher b, BuildListener c, Map<String, String> d)
            throws IOException, InterruptedException;

    public abstract boolean delete() throws IOException, InterruptedException;

    public abstract VirtualFile root();
}
