package io.jenkins.plugins.networktopology.verify.interfaces;

import java.util.List;

/**
 * What a parser read from one output.
 *
 * @param interfaces in the order of the output, each once
 * @param unparsed lines that look like data and were not understood
 */
public record InterfaceTable(List<InterfaceState> interfaces, List<String> unparsed) {
    public InterfaceTable {
        interfaces = List.copyOf(interfaces);
        unparsed = List.copyOf(unparsed);
    }
}
