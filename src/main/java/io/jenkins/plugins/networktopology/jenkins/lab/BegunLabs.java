package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.lab.LabId;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The labs that this controller has begun and not seen gone, each with the build whose credentials open its cluster. On
 * disk before anything of a lab is created, so that after a restart it is known where to look. Safe for threads.
 */
final class BegunLabs {

    private static final int FIELDS = 5;

    private final LineFile file;
    private final Map<LabHandle, BuildRef> begun = new LinkedHashMap<>();

    BegunLabs(Path directory) {
        file = new LineFile(directory, "labs.txt");
        for (String line : file.read()) {
            String[] parts = line.split("\t", FIELDS);
            if (parts.length == FIELDS) {
                begun.put(LabHandle.of(new LabId(parts[0]), parts[1], parts[2]), BuildRef.of(parts[3], parts[4]));
            }
        }
    }

    /** Must be called before the first call that creates something of it. */
    synchronized void add(LabHandle lab, BuildRef build) {
        begun.put(lab, build);
        write();
    }

    /** Nothing of it is left. */
    synchronized void gone(LabHandle lab) {
        if (begun.remove(lab) != null) {
            write();
        }
    }

    synchronized Optional<BuildRef> build(LabHandle lab) {
        return Optional.ofNullable(begun.get(lab));
    }

    /** The builds with labs on a cluster. */
    synchronized Set<BuildRef> builds(String cluster) {
        Set<BuildRef> builds = new LinkedHashSet<>();
        begun.forEach((lab, build) -> {
            if (lab.cluster().equals(cluster)) {
                builds.add(build);
            }
        });
        return builds;
    }

    synchronized Map<LabHandle, BuildRef> all() {
        return new LinkedHashMap<>(begun);
    }

    private void write() {
        file.write(begun.entrySet().stream()
                .map(entry -> String.join(
                        "\t",
                        entry.getKey().lab(),
                        entry.getKey().namespace(),
                        entry.getKey().cluster(),
                        entry.getValue().id(),
                        entry.getValue().name().replaceAll("\\s+", " ")))
                .toList());
    }
}
