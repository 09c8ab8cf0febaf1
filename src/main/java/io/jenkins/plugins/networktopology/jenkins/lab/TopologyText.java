package io.jenkins.plugins.networktopology.jenkins.lab;

import hudson.AbortException;
import hudson.FilePath;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.ReadOptions;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.TopologyFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Reads the topology that a build names: a file of its workspace, wherever that is, or text in the Jenkinsfile. */
public final class TopologyText {

    private static final int LONGEST_PATH = 255;
    private static final int MOST_PATHS = 10_000;

    private TopologyText() {}

    /**
     * Reads text from a Jenkinsfile; it can name no files. A topology that does not say its name is called like the job.
     *
     * @throws AbortException with every mistake
     */
    public static Topology inline(String text, BuildRef build, PlatformCatalog platforms) throws IOException {
        Path nothing = Files.createTempDirectory("network-topology");
        try {
            return read(
                    "definition", text.stripIndent(), nothing, platforms, ReadOptions.DEFAULT.withName(build.job()));
        } finally {
            delete(nothing);
        }
    }

    /**
     * Reads a file of a workspace together with the configuration files that it names.
     *
     * @param file relative to the workspace
     * @throws AbortException with every mistake, or if there is no such file
     */
    public static Topology of(FilePath workspace, String file, PlatformCatalog platforms)
            throws IOException, InterruptedException {
        FilePath topology = workspace.child(file);
        if (!topology.exists()) {
            throw new AbortException("there is no topology file " + file + " in " + workspace.getRemote()
                    + "; the path is relative to the workspace. Was the source checked out (checkout scm)?");
        }
        String text = topology.readToString();
        Path copy = Files.createTempDirectory("network-topology");
        try {
            int slash = file.replace('\\', '/').lastIndexOf('/');
            FilePath directory = slash < 0 ? workspace : workspace.child(file.substring(0, slash));
            for (Map.Entry<String, byte[]> companion :
                    directory.act(new CompanionFiles(paths(text))).entrySet()) {
                Path target = copy.resolve(companion.getKey()).normalize();
                Path parent = target.getParent();
                if (target.startsWith(copy) && parent != null) {
                    Files.createDirectories(parent);
                    Files.write(target, companion.getValue());
                }
            }
            return read(file, text, copy, platforms, ReadOptions.DEFAULT);
        } finally {
            delete(copy);
        }
    }

    private static Topology read(
            String source, String text, Path directory, PlatformCatalog platforms, ReadOptions options)
            throws AbortException {
        try {
            return TopologyFiles.read(source, text, directory, platforms, options);
        } catch (InvalidTopologyException e) {
            throw new AbortException(e.getMessage());
        }
    }

    /** Every scalar that could be a path: which of them are meant is for the reader to say. */
    static List<String> paths(String text) {
        Set<String> paths = new LinkedHashSet<>();
        try {
            for (var event : new Yaml(new LoaderOptions()).parse(new StringReader(text))) {
                if (event instanceof ScalarEvent scalar
                        && !scalar.getValue().isBlank()
                        && scalar.getValue().length() <= LONGEST_PATH
                        && scalar.getValue().indexOf('\n') < 0
                        && paths.size() < MOST_PATHS) {
                    paths.add(scalar.getValue());
                }
            }
        } catch (YAMLException mistake) {
            return new ArrayList<>(paths); // the reader will say what is wrong
        }
        return new ArrayList<>(paths);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
