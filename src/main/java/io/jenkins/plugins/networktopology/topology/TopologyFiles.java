package io.jenkins.plugins.networktopology.topology;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads topology files of every format that we know; which one it is, the content tells. */
public final class TopologyFiles {

    /** A thousand nodes with their links and configuration take about 400 kB. */
    static final int MOST_CHARACTERS = 8 * 1024 * 1024;

    /** KNE's files are protobuf text: a field of a message, which is no YAML. */
    private static final Pattern KNE = Pattern.compile(
            "(?m)^\\s*(nodes\\s*:?\\s*\\{\\s*\\R\\s*name\\s*:\\s*\"|links\\s*:?\\s*\\{\\s*\\R\\s*a_node\\s*:)");

    private static final String KNOWN = "expected the native format (nodes, links) or k8s-topo's (links with endpoints"
            + " such as \"vmx-1:eth1\")";

    private TopologyFiles() {}

    /**
     * Reads a file.
     *
     * @throws InvalidTopologyException with every mistake in it
     * @throws IOException if the file cannot be read
     */
    public static Topology read(Path file, PlatformFacts platforms, ReadOptions options)
            throws InvalidTopologyException, IOException {
        if (Files.size(file) > MOST_CHARACTERS) {
            throw invalid(
                    file.toString(), "a file of " + Files.size(file) + " bytes", "expected at most " + MOST_CHARACTERS);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw invalid(file.toString(), "bytes that are no UTF-8 text", "save it as UTF-8");
        }
        Path directory = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
        return read(file.toString(), text, directory, platforms, options);
    }

    /**
     * Reads a text.
     *
     * @param source the file's name as the user gave it, for messages; also the default for the topology's name
     * @param directory what relative names of files in it are relative to
     * @throws InvalidTopologyException with every mistake in it
     */
    public static Topology read(
            String source, String text, Path directory, PlatformFacts platforms, ReadOptions options)
            throws InvalidTopologyException {
        YamlDocument document = new YamlDocument(source, text, MOST_CHARACTERS);
        Optional<YamlSection> root = document.root();
        Optional<Topology> topology = Optional.empty();
        if (root.isPresent() && document.problems().isEmpty()) {
            if (root.get().has("topology")) {
                throw invalid(source, "a topology of containerlab, a format that is not read yet", KNOWN);
            }
            topology = read(root.get(), directory, platforms, options);
        }
        if (!document.problems().isEmpty() && KNE.matcher(text).find()) {
            throw invalid(source, "a topology of KNE, a format that is not read yet", KNOWN);
        }
        if (topology.isEmpty() || !document.problems().isEmpty()) {
            throw new InvalidTopologyException(document.problems());
        }
        return topology.get();
    }

    private static Optional<Topology> read(
            YamlSection root, Path directory, PlatformFacts platforms, ReadOptions options) {
        if (K8sTopoReader.recognises(root)) {
            return new K8sTopoReader(root, platforms, directory, options).read();
        }
        return new NativeReader(
                        root,
                        platforms,
                        new ConfigFiles(options.configDirectory().orElse(directory)))
                .read();
    }

    private static InvalidTopologyException invalid(String source, String found, String expected) {
        return new InvalidTopologyException(List.of(new Problem(source, 0, 0, found, expected)));
    }
}
