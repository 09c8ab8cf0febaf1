package io.jenkins.plugins.networktopology.jenkins.result;

import io.jenkins.plugins.networktopology.report.JUnitReport;
import io.jenkins.plugins.networktopology.report.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What of a lab has been kept with the build and not yet been given to JUnit and the artifacts: one directory for each
 * report. It is taken once; a publication that is cut short is not repeated, for nobody knows how far it came.
 */
final class Unpublished {

    private static final String TESTS = "junit.xml";
    private static final String FILES = "files";

    private final Path folder;
    private final Path waiting;

    Unpublished(LabFolder folder) {
        this.folder = folder.path();
        this.waiting = this.folder.resolve("unpublished");
    }

    /**
     * One report's share.
     *
     * @param directory its own
     * @param files for the artifacts, relative to the lab's folder
     */
    record Share(Path directory, List<String> files) {

        Share {
            files = List.copyOf(files);
        }

        /** The JUnit file; empty if nothing was checked. */
        Optional<Path> tests() {
            return Optional.of(directory.resolve(TESTS)).filter(Files::exists);
        }

        void delete() throws IOException {
            Files.deleteIfExists(directory.resolve(TESTS));
            Files.deleteIfExists(directory.resolve(FILES));
            Files.deleteIfExists(directory);
        }
    }

    /**
     * Adds a report's share.
     *
     * @param tests with the checks alone that shall become tests
     * @param files relative to the lab's folder
     */
    void add(RunReport tests, List<String> files) throws IOException {
        Path fresh = Files.createDirectories(folder.resolve("." + UUID.randomUUID()));
        if (!tests.checks().isEmpty()) {
            JUnitReport.write(tests, folder, fresh.resolve(TESTS));
        }
        Files.write(fresh.resolve(FILES), files);
        Files.createDirectories(waiting);
        Files.move(fresh, waiting.resolve(String.format("%06d", next())));
    }

    private int next() throws IOException {
        List<Path> all = all();
        return all.isEmpty()
                ? 1
                : Integer.parseInt(String.valueOf(all.get(all.size() - 1).getFileName())) + 1;
    }

    /** Takes all shares, in the order of their coming; each must be deleted afterwards. */
    List<Share> take() throws IOException {
        List<Share> shares = new ArrayList<>();
        for (Path share : all()) {
            Path taken = Files.move(share, folder.resolve("." + UUID.randomUUID()));
            shares.add(new Share(taken, Files.readAllLines(taken.resolve(FILES))));
        }
        return shares;
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(waiting)) {
            return List.of();
        }
        try (Stream<Path> shares = Files.list(waiting)) {
            return shares.sorted().toList();
        }
    }
}
