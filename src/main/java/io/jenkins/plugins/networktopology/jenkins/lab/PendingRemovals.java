package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.lab.LabId;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The labs that still have to go because their removal failed: kept in a file, so that a restart does not forget them.
 * One lab a line: lab, namespace, cluster, reason, with tabs between. Safe for threads.
 */
public final class PendingRemovals {

    private static final int FIELDS = 4;

    private final LineFile file;
    private final Map<LabHandle, String> pending = new LinkedHashMap<>();

    PendingRemovals(Path directory) {
        file = new LineFile(directory, "pending-removals.txt");
        for (String line : file.read()) {
            String[] parts = line.split("\t", FIELDS);
            if (parts.length == FIELDS) {
                pending.put(LabHandle.of(new LabId(parts[0]), parts[1], parts[2]), parts[3]);
            }
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
        file.write(pending.entrySet().stream()
                .map(entry -> String.join(
                        "\t",
                        entry.getKey().lab(),
                        entry.getKey().namespace(),
                        entry.getKey().cluster(),
                        entry.getValue()))
                .toList());
    }
}
