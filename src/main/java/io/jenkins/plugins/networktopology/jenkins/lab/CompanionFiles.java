package io.jenkins.plugins.networktopology.jenkins.lab;

import hudson.remoting.VirtualChannel;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import jenkins.MasterToSlaveFileCallable;

/**
 * Fetches from a workspace the files that a topology may mean: each path that exists below the topology's own
 * directory, and the files in it if it is a directory. Links out of the directory are not followed.
 */
final class CompanionFiles extends MasterToSlaveFileCallable<LinkedHashMap<String, byte[]>> {

    private static final long serialVersionUID = 1L;

    private static final long LARGEST = 4L << 20;
    private static final long LARGEST_TOGETHER = 64L << 20;

    private final ArrayList<String> paths;

    CompanionFiles(List<String> paths) {
        this.paths = new ArrayList<>(paths);
    }

    @Override
    public LinkedHashMap<String, byte[]> invoke(File directory, VirtualChannel channel) throws IOException {
        LinkedHashMap<String, byte[]> found = new LinkedHashMap<>();
        Path root = directory.toPath().toRealPath();
        long left = LARGEST_TOGETHER;
        for (String path : paths) {
            for (Path file : meant(root, path)) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '/');
                long size = Files.size(file);
                if (!found.containsKey(name) && size <= LARGEST && size <= left) {
                    found.put(name, Files.readAllBytes(file));
                    left -= size;
                }
            }
        }
        return found;
    }

    private static List<Path> meant(Path root, String path) throws IOException {
        Path at;
        try {
            at = root.resolve(path).normalize();
        } catch (InvalidPathException noPath) {
            return List.of();
        }
        if (!at.startsWith(root) || at.equals(root)) {
            return List.of();
        }
        if (Files.isDirectory(at)) {
            try (Stream<Path> files = Files.list(at)) {
                return inside(root, files.sorted().toList());
            }
        }
        return inside(root, List.of(at));
    }

    private static List<Path> inside(Path root, List<Path> files) throws IOException {
        List<Path> inside = new ArrayList<>();
        for (Path file : files) {
            if (Files.isRegularFile(file)
                    && file.toRealPath().startsWith(root)
                    && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                inside.add(file);
            }
        }
        return inside;
    }
}
