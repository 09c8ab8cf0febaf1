package io.jenkins.plugins.networktopology.jenkins.result;

import hudson.FilePath;
import hudson.Launcher;
import hudson.model.Run;
import hudson.model.TaskListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jenkins.util.BuildListenerAdapter;

/** Archives a lab's reports and evidence with the build's artifacts, wherever those are kept. */
public final class LabArtifacts {

    private static final Set<String> PAGE_PARTS = Set.of(LabFolder.PICTURE, LabFolder.TIMELINE);

    private LabArtifacts() {}

    /** Archives what {@link LabResults#record} kept, below {@code network-topology/<lab>}. */
    public static void archive(Run<?, ?> run, TaskListener listener, String lab)
            throws IOException, InterruptedException {
        Path folder = LabResults.folder(run, lab);
        run.pickArtifactManager()
                .archive(
                        new FilePath(folder.toFile()),
                        new Launcher.LocalLauncher(listener),
                        BuildListenerAdapter.wrap(listener),
                        names(folder, lab));
    }

    /** Each file under its name in the archive. */
    static Map<String, String> names(Path folder, String lab) throws IOException {
        Map<String, String> names = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!PAGE_PARTS.contains(name)) {
                    names.put("network-topology/" + lab + "/" + name, name);
                }
            }
        }
        return names;
    }
}
