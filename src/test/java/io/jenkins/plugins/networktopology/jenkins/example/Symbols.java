package io.jenkins.plugins.networktopology.jenkins.example;

import hudson.model.Descriptor;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jenkinsci.Symbol;

/** What job scripts and configuration as code call by a name, found as Jenkins finds it: by the index of symbols. */
final class Symbols {

    private static final String INDEX = "META-INF/services/annotations/org.jenkinsci.Symbol";
    private static final Map<String, Class<?>> ALL = read();

    private Symbols() {}

    static Optional<Class<?>> named(String symbol) {
        return Optional.ofNullable(ALL.get(symbol));
    }

    private static Map<String, Class<?>> read() {
        Map<String, Class<?>> found = new TreeMap<>();
        ClassLoader loader = JenkinsFacade.class.getClassLoader();
        try (var index = loader.getResourceAsStream(INDEX)) {
            for (String line : new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                Class<?> type = Class.forName(line, false, loader);
                if (Descriptor.class.isAssignableFrom(type) && type.getEnclosingClass() != null) {
                    for (String symbol : type.getAnnotation(Symbol.class).value()) {
                        found.put(symbol, type.getEnclosingClass());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(INDEX + " names a class that does not exist", e);
        }
        return found;
    }
}
