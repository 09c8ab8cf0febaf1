package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.topology.TopologyWriter;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats that can be written, by the names that users know. */
final class TopologyFormats implements ITypeConverter<TopologyWriter.Format>, Iterable<String> {

    @Override
    public TopologyWriter.Format convert(String text) {
        return switch (text) {
            case "native" -> TopologyWriter.Format.NATIVE;
            case "k8s-topo" -> TopologyWriter.Format.K8S_TOPO;
            default ->
                throw new TypeConversionException("\"" + text + "\" is no format that can be written; expected one of "
                        + String.join(", ", this));
        };
    }

    @Override
    public Iterator<String> iterator() {
        return List.of("native", "k8s-topo").iterator();
    }

    /** Prints a topology, and on standard error what the format has no place for. */
    static void print(TopologyWriter.Written written, CommandLine commandLine) {
        commandLine.getOut().print(written.text());
        commandLine.getOut().flush();
        written.lost().forEach(lost -> commandLine.getErr().println("warning: lost in this format: " + lost));
        commandLine.getErr().flush();
    }
}
