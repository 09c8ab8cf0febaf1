package io.jenkins.plugins.networktopology.topology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads topology files of every format that we know; which one it is, the content tells. */
public final class TopologyFiles {

    /** A thousand nodes with their links and configuration take about 400 kB. */
    static final int MOST_CHARACTERS = 8 * 1024 * 1024;

    private TopologyFiles() {}

    /**
     * Reads a file, or a pipe or terminal to its end; names of files in the latter are relative to the working directory.
     *
     * @throws InvalidTopologyException with every mistake in it
     * @throws IOException if the file cannot be read
     */
    public static Topology read(Path file, PlatformFacts platforms, ReadOptions options)
            throws InvalidTopologyException, IOException {
        TextFile read = TextFile.read(file, MOST_CHARACTERS);
        if (read.mistake().isPresent()) {
            TextFile.Mistake mistake = read.mistake().get();
            throw new InvalidTopologyException(List.of(new Problem(
                    file.toString(), mistake.line(), mistake.column(), mistake.found(), mistake.expected())));
        }
        Path beside = Files.isRegularFile(file)
                ? file.toAbsolutePath()
                : Path.of("stdin").toAbsolutePath();
        Path directory = Optional.ofNullable(beside.getParent()).orElse(beside);
        return read(file.toString(), read.text(), directory, platforms, options);
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
        Optional<Topology> topology = root.filter(section -> !section.isHopeless())
                .flatMap(section -> read(section, directory, platforms, options));
        if (topology.isPresent() && document.problems().isEmpty()) {
            return topology.get();
        }
        if (FileFormat.isKne(text)) {
            throw wrongFormat(source, FileFormat.KNE);
        }
        if (root.isEmpty() && FileFormat.isContainerlabTemplate(source, text)) {
            throw wrongFormat(source, FileFormat.CONTAINERLAB);
        }
        throw new InvalidTopologyException(document.problems());
    }

    private static Optional<Topology> read(
            YamlSection root, Path directory, PlatformFacts platforms, ReadOptions options) {
        FileFormat format = FileFormat.of(root);
        return switch (format) {
            case NATIVE -> {
                Path configs = options.configDirectory().orElse(directory);
                yield new NativeReader(root, platforms, new ConfigFiles(configs), options).read();
            }
            case K8S_TOPO -> new K8sTopoReader(root, platforms, directory, options).read();
            case CONTAINERLAB, KNE, KUBERNETES -> {
                root.wrongAltogether(format.found(), FileFormat.READABLE);
                yield Optional.empty();
            }
        };
    }

    private static InvalidTopologyException wrongFormat(String source, FileFormat format) {
        return new InvalidTopologyException(List.of(new Problem(source, 0, 0, format.found(), FileFormat.READABLE)));
    }
}
