package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.platform.ManagementOverlap;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** What is no mistake in a topology and yet may go wrong on its devices. */
final class Warnings {

    /** Further ones are counted. */
    private static final int MOST = 5;

    private Warnings() {}

    /** Says it, one line each. */
    static void print(Path file, Topology topology, PlatformCatalog catalog, PrintWriter out) {
        List<ManagementOverlap> overlaps = ManagementOverlap.in(
                topology, node -> catalog.get(node.platform()).familyOf(node.image()));
        overlaps.stream()
                .limit(MOST)
                .forEach(overlap ->
                        out.println(file + ": warning: " + overlap.words() + "; take addresses of another network"));
        if (overlaps.size() > MOST) {
            out.println(file + ": warning: the same of " + (overlaps.size() - MOST) + " more interfaces");
        }
        out.flush();
    }
}
