package io.jenkins.plugins.networktopology.topology;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The formats of topology files, told apart by what is in them; a file's name decides only where no YAML can be read. */
enum FileFormat {
    NATIVE("a topology"),
    K8S_TOPO("a topology of k8s-topo"),
    CONTAINERLAB("a topology of containerlab, a format that is not read yet"),
    KNE("a topology of KNE, a format that is not read yet"),
    KUBERNETES("an object of Kubernetes, which is no topology file");

    static final String READABLE = "expected the native format (nodes, links) or k8s-topo's (links with endpoints such"
            + " as \"vmx-1:eth1\")";

    /** KNE's files are protobuf text: a field of a message, which is no YAML. */
    private static final Pattern MESSAGE =
            Pattern.compile("(?m)^\\s*(nodes\\s*:?\\s*\\{\\s*(#.*)?\\R\\s*name\\s*:\\s*\""
                    + "|links\\s*:?\\s*\\{\\s*(#.*)?\\R\\s*a_node\\s*:)");

    private static final Pattern CONTAINERLAB_NAME = Pattern.compile("\\.clab\\.(ya?ml|gotmpl)");

    private final String found;

    FileFormat(String found) {
        this.found = found;
    }

    /** What to say of a file of this format. */
    String found() {
        return found;
    }

    /** The format of a file that is YAML. */
    static FileFormat of(YamlSection root) {
        if (root.peek("topology").filter(MappingNode.class::isInstance).isPresent()) {
            return CONTAINERLAB;
        }
        if (root.peek("apiVersion").isPresent() && root.peek("kind").isPresent()) {
            return KUBERNETES;
        }
        return isK8sTopo(root) ? K8S_TOPO : NATIVE;
    }

    /** It has no nodes, and keys that only k8s-topo has, or links as k8s-topo writes them. */
    private static boolean isK8sTopo(YamlSection root) {
        Set<String> keys = root.keys().keySet();
        if (keys.contains("nodes")) {
            return false;
        }
        if (keys.stream().anyMatch(key -> K8sTopoReader.KEYS.contains(key.toLowerCase(Locale.ROOT)))) {
            return true;
        }
        return keys.contains("links")
                && keys.stream().noneMatch(FileFormat::isNativeMistyped)
                && startsWithMapping(root);
    }

    private static boolean isNativeMistyped(String key) {
        Set<String> every = new HashSet<>(NativeReader.KEYS);
        every.addAll(K8sTopoReader.KEYS);
        every.add("links");
        return Nearest.to(key, every).filter(NativeReader.KEYS::contains).isPresent();
    }

    private static boolean startsWithMapping(YamlSection root) {
        return root.peek("links").stream()
                .flatMap(links -> links instanceof SequenceNode list ? list.getValue().stream() : Stream.empty())
                .findFirst()
                .filter(MappingNode.class::isInstance)
                .isPresent();
    }

    /** Whether a text that is no YAML topology is one of KNE. */
    static boolean isKne(String text) {
        return MESSAGE.matcher(text).find();
    }

    /** Whether a file that is no YAML is one of containerlab's with template language in it. */
    static boolean isContainerlabTemplate(String source, String text) {
        return CONTAINERLAB_NAME.matcher(source).find() && text.contains("{{");
    }
}
