package io.jenkins.plugins.networktopology.topology;

import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes topologies in the formats that we read. */
public final class TopologyWriter {

    /** A format that can be written. */
    public enum Format {
        NATIVE,
        K8S_TOPO
    }

    /**
     * A topology as text.
     *
     * @param text what to write into a file
     * @param lost what the format cannot express, a sentence each
     */
    public record Written(String text, List<String> lost) {
        public Written {
            lost = List.copyOf(lost);
        }
    }

    private TopologyWriter() {}

    public static Written write(Topology topology, Format format, PlatformFacts platforms) {
        return switch (format) {
            case NATIVE -> new Written(nativeYaml(topology), List.of());
            case K8S_TOPO -> new K8sTopoWriter(topology, platforms).write();
        };
    }

    /** The native format; reading it again gives an equal topology. */
    public static String nativeYaml(Topology topology) {
        return dump(NativeWriter.tree(topology));
    }

    static String dump(Object tree) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(120);
        options.setSplitLines(false);
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        return new Yaml(new FlowLists(options), options).dump(tree);
    }
}
