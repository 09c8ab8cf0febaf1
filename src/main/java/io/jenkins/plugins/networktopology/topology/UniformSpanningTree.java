package io.jenkins.plugins.networktopology.topology;

import java.util.Arrays;
import java.util.Random;

/**
 * A spanning tree of the complete graph, each of all {@code n^(n-2)} with the same probability, by loop-erased random
 * walks: D. B. Wilson, "Generating random spanning trees more quickly than the cover time", STOC 1996.
 */
final class UniformSpanningTree {

    private UniformSpanningTree() {}

    /** The parent of each vertex; -1 for the root, which is vertex 0. */
    static int[] of(int vertices, Random random) {
        int[] next = new int[vertices];
        Arrays.fill(next, -1);
        boolean[] inTree = new boolean[vertices];
        inTree[0] = true;
        for (int start = 1; start < vertices; start++) {
            // Walking over a vertex again overwrites where it was left to, which erases the loop.
            for (int at = start; !inTree[at]; at = next[at]) {
                int step = random.nextInt(vertices - 1);
                next[at] = step < at ? step : step + 1;
            }
            for (int at = start; !inTree[at]; at = next[at]) {
                inTree[at] = true;
            }
        }
        next[0] = -1;
        return next;
    }
}
