package io.jenkins.plugins.networktopology.jenkins.result;

import hudson.FilePath;
import hudson.Launcher;
import hudson.model.Run;
import hudson.model.TaskListener;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jenkins.util.BuildListenerAdapter;

/** Archives a lab's reports and evidence with the build's artifacts, wherever those are kept. */
final class LabArtifacts {

    private LabArtifacts() {}

    /**
     * Archives files below {@code network-topology/<lab>}.
     *
     * @param files relative to the lab's folder
     */
    static void archive(Run<?, ?> run, TaskListener listener, LabFolder folder, List<String> files)
            throws IOException, InterruptedException {
        run.pickArtifactManager()
                .archive(
                        new FilePath(folder.path().toFile()),
                        new Launcher.LocalLauncher(listener),
                        BuildListenerAdapter.wrap(listener),
                        names(folder, files));
    }

    /** Each file under its name in the archive. */
    static Map<String, String> names(LabFolder folder, List<String> files) {
        Map<String, String> names = new TreeMap<>();
        files.forEach(file -> names.put("network-topology/" + folder.path().getFileName() + "/" + file, file));
        return names;
    }
}
