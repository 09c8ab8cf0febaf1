package io.jenkins.plugins.networktopology.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The YAML files of a folder of the class path, whether that is a directory or a jar. */
final class ClassPathFolder {

    private ClassPathFolder() {}

    /**
     * The files that lie directly in the folder, sorted by name.
     *
     * @param folder such as {@code network-topology/platforms}
     */
    static List<PlatformFile> files(ClassLoader loader, String folder) throws IOException {
        TreeMap<String, PlatformFile> files = new TreeMap<>();
        for (URL url : Collections.list(loader.getResources(folder))) {
            for (PlatformFile file : files(url, folder)) {
                files.putIfAbsent(file.id(), file);
            }
        }
        return List.copyOf(files.values());
    }

    private static List<PlatformFile> files(URL url, String folder) throws IOException {
        if (url.getProtocol().equals("file")) {
            return UserFolder.yamlIn(Path.of(URI.create(url.toString())));
        }
        URLConnection connection = url.openConnection();
        if (connection instanceof JarURLConnection jarConnection) {
            // Not the shared cache: closing its jar would take it away from other class loaders.
            jarConnection.setUseCaches(false);
            try (JarFile jar = jarConnection.getJarFile()) {
                return files(jar, folder);
            }
        }
        throw new IOException("cannot list " + url + "; expected a directory or a jar");
    }

    private static List<PlatformFile> files(JarFile jar, String folder) throws IOException {
        List<PlatformFile> files = new ArrayList<>();
        for (JarEntry entry : Collections.list(jar.entries())) {
            String path = entry.getName();
            boolean inside = path.startsWith(folder + "/") && path.indexOf('/', folder.length() + 1) < 0;
            if (inside && path.endsWith(PlatformFile.SUFFIX)) {
                try (InputStream in = jar.getInputStream(entry)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    files.add(PlatformFile.named(path.substring(folder.length() + 1), path, text));
                }
            }
        }
        return files;
    }
}
