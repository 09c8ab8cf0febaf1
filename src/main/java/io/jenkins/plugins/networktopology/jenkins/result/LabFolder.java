package io.jenkins.plugins.networktopology.jenkins.result;

import hudson.model.Run;
import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.report.BootTimeline;
import io.jenkins.plugins.networktopology.report.FileReplacement;
import io.jenkins.plugins.networktopology.report.ReportWriter;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.report.StoredReport;
import io.jenkins.plugins.networktopology.report.TopologySvg;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a build keeps the reports and the evidence of one lab: {@code network-topology/<lab>} beside build.xml. */
final class LabFolder {

    /** Parts of pages, which are no files for people. */
    static final String PICTURE = "picture.svg";

    static final String TIMELINE = "timeline.svg";

    private final Path root;

    private LabFolder(Path root) {
        this.root = root;
    }

    static LabFolder of(Run<?, ?> run, String lab) {
        return new LabFolder(run.getRootDir()
                .toPath()
                .resolve("network-topology")
                .resolve(new LabId(lab).value())
                .toAbsolutePath()
                .normalize());
    }

    Path path() {
        return root;
    }

    Optional<StoredReport> report() throws IOException {
        Path file = root.resolve("report.json");
        return Files.exists(file) ? Optional.of(StoredReport.read(file)) : Optional.empty();
    }

    /** The topology's picture, to stand in a page; empty if there is none. */
    String picture() throws IOException {
        return text(PICTURE);
    }

    /** The boot timeline's picture, to stand in a page; empty if there is none. */
    String timeline() throws IOException {
        return text(TIMELINE);
    }

    private String text(String name) throws IOException {
        Path file = root.resolve(name);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** A file of the folder, never one outside of it, also not through a link. */
    Optional<Path> file(String relative) throws IOException {
        Path file;
        try {
            file = root.resolve(relative.replaceFirst("^/+", "")).normalize();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        if (!file.startsWith(root) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return file.toRealPath().startsWith(root.toRealPath()) ? Optional.of(file) : Optional.empty();
    }

    /**
     * Copies the evidence and writes all forms of the report, each file in one go.
     *
     * @return the files of the report and those copied, relative to the folder
     */
    List<String> keep(RunReport report, Path output) throws IOException {
        Files.createDirectories(root);
        List<String> kept = new ArrayList<>();
        if (Files.isDirectory(output) && !output.toAbsolutePath().normalize().equals(root)) {
            copy(output, kept);
        }
        ReportWriter.write(report, root).forEach(file -> kept.add(name(root, file)));
        FileReplacement.of(root.resolve(PICTURE), fresh -> Files.writeString(fresh, TopologySvg.inline(report)));
        if (!report.nodes().isEmpty()) {
            FileReplacement.of(
                    root.resolve(TIMELINE), fresh -> Files.writeString(fresh, BootTimeline.svg(report.nodes())));
        }
        return kept;
    }

    private static String name(Path directory, Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }

    private void copy(Path output, List<String> kept) throws IOException {
        Files.walkFileTree(output, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    Path target = root.resolve(output.relativize(file).toString());
                    Path parent = target.getParent();
                    if (parent != null) {
                        Files.createDirectories(parent);
                    }
                    FileReplacement.of(target, fresh -> Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING));
                    kept.add(name(output, file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
