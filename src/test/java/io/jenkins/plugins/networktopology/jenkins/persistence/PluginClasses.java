package io.jenkins.plugins.networktopology.jenkins.persistence;

import hudson.model.Action;
import hudson.model.Describable;
import hudson.model.Descriptor;
import hudson.model.RootAction;
import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jenkins.model.GlobalConfiguration;
import jenkins.model.TransientActionFactory;

/** The compiled classes of the plugin, so that none can be forgotten. */
public final class PluginClasses {

    static final String ROOT = "io.jenkins.plugins.networktopology.";

    private static final Path CLASSES = Path.of("target/classes");

    private PluginClasses() {}

    /** Concrete classes of the plugin, in the order of their names. */
    public static List<Class<?>> all() {
        try (Stream<Path> files = Files.walk(CLASSES.resolve((ROOT + "jenkins").replace('.', '/')))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name -> name.replaceFirst("\\.class$", "").replaceAll("[/\\\\]", "."))
                    .sorted()
                    .<Class<?>>map(PluginClasses::load)
                    .filter(type -> !type.isInterface() && !Modifier.isAbstract(type.getModifiers()))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PluginClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@code program.dat} or another process may hold: all that can be serialized. */
    static List<Class<?>> serializable() {
        return all().stream()
                .filter(Serializable.class::isAssignableFrom)
                .filter(type -> !type.isEnum() && !Throwable.class.isAssignableFrom(type))
                .toList();
    }

    /** What {@code config.xml} and {@code build.xml} hold: whatever is configured, and the actions of builds. */
    static List<Class<?>> inXml() {
        Set<String> transients = all().stream()
                .filter(TransientActionFactory.class::isAssignableFrom)
                .map(PluginClasses::actionOf)
                .collect(Collectors.toCollection(TreeSet::new));
        return all().stream()
                .filter(type -> describable(type)
                        || Action.class.isAssignableFrom(type)
                                && !RootAction.class.isAssignableFrom(type)
                                && !transients.contains(type.getName()))
                .toList();
    }

    /** What forms, Pipelines and JCasC make. */
    public static List<Class<?>> describables() {
        return all().stream().filter(PluginClasses::describable).toList();
    }

    /** What Jenkins makes at its start, and configures. */
    static List<Class<?>> configurations() {
        return all().stream()
                .filter(GlobalConfiguration.class::isAssignableFrom)
                .toList();
    }

    private static boolean describable(Class<?> type) {
        return Describable.class.isAssignableFrom(type) && !Descriptor.class.isAssignableFrom(type);
    }

    private static String actionOf(Class<?> factory) {
        try {
            return ((TransientActionFactory<?>) factory.getConstructor().newInstance())
                    .actionType()
                    .getName();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
