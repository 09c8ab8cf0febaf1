package io.jenkins.plugins.networktopology.topology;

import java.nio.file.Path;

/** Shared by the tests of this package: what they read, and the platforms that they know. */
final class Facts {

    static final Path EXAMPLES = Path.of("examples-jenkinsfiles/topologies");

    private Facts() {}

    static PlatformFacts platforms() {
        return io.jenkins.plugins.networktopology.platform.PlatformCatalog.load();
    }

    static Topology read(String name, String text) throws InvalidTopologyException {
        return TopologyFiles.read(
                name, text, Path.of("src/test/resources/topologies"), platforms(), ReadOptions.DEFAULT);
    }
}
