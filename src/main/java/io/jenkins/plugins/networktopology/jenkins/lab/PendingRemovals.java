package io.jenkins.plugins.networktopology.jenkins.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The labs that still have to go because their removal failed: kept in a file, so that a restart does not forget them.
 * One lab a line: lab, namespace, cluster, reason, with tabs between. Safe for threads.
 */
public final class PendingRemovals {

    private final Path directory;
    private final Path file;
    private final Map<LabHandle, String> pending = new LinkedHashMap<>();

    PendingRemovals(Path directory) {
        this.directory = directory;
        file = directory.resolve("pending-removals.txt");
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    read(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private void read(String line) {
        String[] parts = line.split("\t", 4);
        if (parts.length == 4) {
            pending.put(
                    LabHandle.of(new io.jenkins.plugins.networktopology.lab.LabId(parts[0]), parts[1], parts[2]),
                    parts[3]);
        }
    }

    synchronized void add(LabHandle lab, String reason) {
        pending.put(lab, reason == null ? "" : reason.replaceAll("\\s+", " "));
        write();
    }

    synchronized void done(LabHandle lab) {
        if (pending.remove(lab) != null) {
            write();
        }
    }

    /** What is left, and why its removal failed the last time. */
    public synchronized Map<LabHandle, String> all() {
        return new LinkedHashMap<>(pending);
    }

    private void write() {
        List<String> lines = new ArrayList<>();
        pending.forEach(
                (lab, reason) -> lines.add(String.join("\t", lab.lab(), lab.namespace(), lab.cluster(), reason)));
        try {
            Files.createDirectories(directory);
            Path fresh = Files.createTempFile(directory, "pending-removals", ".tmp");
            Files.write(fresh, lines, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
