package io.jenkins.plugins.networktopology.jenkins.example;

import groovy.lang.GroovyShell;
import groovy.lang.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The global variables of a shared library: the scripts in {@code vars} of the folder that is called like the library. */
final class SharedLibrary {

    private static final Pattern LOADED = Pattern.compile("(?m)^@Library\\('([^']+)'\\) _$");

    private SharedLibrary() {}

    /** Those that a Jenkinsfile loads; the library is beside it. */
    static Map<String, Script> of(Path jenkinsfile, GroovyShell shell) throws IOException {
        Map<String, Script> variables = new TreeMap<>();
        Matcher loaded = LOADED.matcher(Files.readString(jenkinsfile));
        while (loaded.find()) {
            for (Path script :
                    scripts(jenkinsfile.resolveSibling(loaded.group(1)).resolve("vars"))) {
                String name = script.getFileName().toString().replaceAll("\\.groovy$", "");
                variables.put(name, shell.parse(script.toFile()));
            }
        }
        return variables;
    }

    private static List<Path> scripts(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".groovy")).toList();
        }
    }
}
