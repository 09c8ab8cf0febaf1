package io.jenkins.plugins.networktopology.jenkins.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The packed plugin, read as Jenkins reads it: a manifest, libraries in {@code WEB-INF/lib}, ours among them. */
final class PluginArchive {

    private final Map<String, byte[]> entries;
    private final Map<String, Map<String, byte[]>> libraries = new TreeMap<>();

    private PluginArchive(Map<String, byte[]> entries) throws IOException {
        this.entries = entries;
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().startsWith("WEB-INF/lib/") && entry.getKey().endsWith(".jar")) {
                String name = entry.getKey().substring("WEB-INF/lib/".length());
                libraries.put(name, unpack(new ByteArrayInputStream(entry.getValue())));
            }
        }
    }

    static PluginArchive read(Path file) throws IOException {
        return new PluginArchive(unpack(file));
    }

    /** The entries of an archive. */
    static Map<String, byte[]> unpack(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return unpack(in);
        }
    }

    Manifest manifest() throws IOException {
        return manifest(entries);
    }

    /** File names of the jars in {@code WEB-INF/lib}. */
    List<String> libraries() {
        return List.copyOf(libraries.keySet());
    }

    Map<String, byte[]> library(String name) {
        return libraries.get(name);
    }

    /** The entries of our own jar. */
    Map<String, byte[]> ours() {
        return libraries.get("network-topology.jar");
    }

    static Manifest manifest(Map<String, byte[]> jar) throws IOException {
        return new Manifest(new ByteArrayInputStream(jar.get("META-INF/MANIFEST.MF")));
    }

    private static Map<String, byte[]> unpack(InputStream in) throws IOException {
        Map<String, byte[]> unpacked = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                unpacked.put(entry.getName(), zip.readAllBytes());
            }
        }
        return unpacked;
    }
}
