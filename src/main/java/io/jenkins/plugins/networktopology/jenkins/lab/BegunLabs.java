package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.lab.LabId;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The labs that this controller has begun and not seen gone, each with the build whose credentials open its cluster
 * and the API server that it was made on. On disk before anything of a lab is created, so that after a restart it is known where to look. Safe for threads.
 */
final class BegunLabs {

    private static final int FIELDS = 7;

    private final LineFile file;
    private final Map<LabHandle, Entry> begun = new LinkedHashMap<>();

    /** How far a lab has come; the names are what is on disk. */
    private enum Stage {
        /** Something of it may have been created. */
        BEGUN,
        /** It is its build's. */
        UP,
        /** It lives on without its build. */
        KEPT
    }

    private record Entry(Stage stage, BuildRef build, Optional<String> server) {}

    BegunLabs(Path directory) {
        file = new LineFile(directory, "labs.txt");
        for (String line : file.read()) {
            String[] parts = line.split("\t", FIELDS);
            if (parts.length >= FIELDS - 1) {
                begun.put(
                        LabHandle.of(new LabId(parts[0]), parts[1], parts[2]),
                        new Entry(
                                Stage.valueOf(parts[3]),
                                BuildRef.of(parts[4], parts[5]),
                                Arrays.stream(parts)
                                        .skip(FIELDS - 1)
                                        .filter(server -> !server.isEmpty())
                                        .findFirst()));
            }
        }
    }

    /**
     * Must be called before the first call that creates something of it.
     *
     * @param server the API server's URL; empty if that ends with this process
     */
    synchronized void add(LabHandle lab, BuildRef build, Optional<String> server) {
        begun.put(lab, new Entry(Stage.BEGUN, build, server));
        write();
    }

    synchronized void up(LabHandle lab) {
        advance(lab, Stage.UP);
    }

    /** It was detached from its build. */
    synchronized void kept(LabHandle lab) {
        advance(lab, Stage.KEPT);
    }

    private void advance(LabHandle lab, Stage stage) {
        Entry known = begun.get(lab);
        if (known != null) {
            begun.put(lab, new Entry(stage, known.build(), known.server()));
            write();
        }
    }

    /** Nothing of it is left. */
    synchronized void gone(LabHandle lab) {
        if (begun.remove(lab) != null) {
            write();
        }
    }

    synchronized Optional<BuildRef> build(LabHandle lab) {
        return Optional.ofNullable(begun.get(lab)).map(Entry::build);
    }

    /** The URL of the API server that it was made on, if that is known. */
    synchronized Optional<String> server(LabHandle lab) {
        return Optional.ofNullable(begun.get(lab)).flatMap(Entry::server);
    }

    synchronized boolean isKept(LabHandle lab) {
        return begun.containsKey(lab) && begun.get(lab).stage() == Stage.KEPT;
    }

    synchronized boolean isUp(LabHandle lab) {
        return begun.containsKey(lab) && begun.get(lab).stage() == Stage.UP;
    }

    /** The builds with labs on a cluster. */
    synchronized Set<BuildRef> builds(String cluster) {
        Set<BuildRef> builds = new LinkedHashSet<>();
        begun.forEach((lab, entry) -> {
            if (lab.cluster().equals(cluster)) {
                builds.add(entry.build());
            }
        });
        return builds;
    }

    synchronized Map<LabHandle, BuildRef> all() {
        Map<LabHandle, BuildRef> all = new LinkedHashMap<>();
        begun.forEach((lab, entry) -> all.put(lab, entry.build()));
        return all;
    }

    /** Those that their builds hold. */
    synchronized Map<LabHandle, BuildRef> allUp() {
        Map<LabHandle, BuildRef> up = all();
        up.keySet().removeIf(lab -> !isUp(lab));
        return up;
    }

    /** Those that take a place on their cluster; labs that live on without their builds take none. */
    synchronized Set<LabHandle> placed() {
        Set<LabHandle> placed = new LinkedHashSet<>(begun.keySet());
        placed.removeIf(this::isKept);
        return placed;
    }

    private void write() {
        file.write(begun.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static String line(LabHandle lab, Entry entry) {
        return String.join(
                "\t",
                lab.lab(),
                lab.namespace(),
                lab.cluster(),
                entry.stage().name(),
                entry.build().id(),
                entry.build().name().replaceAll("\\s+", " "),
                entry.server().orElse(""));
    }
}
