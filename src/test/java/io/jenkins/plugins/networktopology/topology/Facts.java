package io.jenkins.plugins.networktopology.topology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Shared by the tests of this package: what they read, and the platforms that they know. */
final class Facts {

    static final Path EXAMPLES = Path.of("examples-jenkinsfiles/topologies");
    static final Path FIXTURES = Path.of("src/test/resources/topologies");

    private Facts() {}

    static PlatformFacts platforms() {
        return io.jenkins.plugins.networktopology.platform.PlatformCatalog.load();
    }

    static Topology read(String name, String text) throws InvalidTopologyException {
        return TopologyFiles.read(name, text, FIXTURES, platforms(), ReadOptions.DEFAULT);
    }

    /** The topology files in and below a directory. */
    static Stream<Path> topologies(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml")).sorted().toList().stream();
        }
    }
}
