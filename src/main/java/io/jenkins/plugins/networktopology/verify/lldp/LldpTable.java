package io.jenkins.plugins.networktopology.verify.lldp;

import java.util.List;

/**
 * What a parser read from one output.
 *
 * @param neighbors the rows, in the order of the output
 * @param unparsed lines that look like data and were not understood; a verdict must not be built on such a table
 */
public record LldpTable(List<LldpNeighbor> neighbors, List<String> unparsed) {

    public LldpTable {
        neighbors = List.copyOf(neighbors);
        unparsed = List.copyOf(unparsed);
    }
}
