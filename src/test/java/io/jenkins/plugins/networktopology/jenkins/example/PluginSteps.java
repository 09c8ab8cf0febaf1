package io.jenkins.plugins.networktopology.jenkins.example;

import hudson.Extension;
import io.jenkins.plugins.networktopology.jenkins.step.NetworkTopologyStep;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;

/** The plugin's steps, found as Jenkins finds them: by the descriptors that are extensions. */
public final class PluginSteps {

    private static final Map<String, StepDescriptor> BY_NAME = read();

    private PluginSteps() {}

    /** A step by the name that a Jenkinsfile calls it. */
    static Optional<StepDescriptor> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** All of them, by name. */
    public static Map<String, StepDescriptor> all() {
        return Map.copyOf(BY_NAME);
    }

    @SuppressWarnings("unchecked")
    static Class<? extends Step> type(StepDescriptor descriptor) {
        return (Class<? extends Step>) descriptor.getClass().getEnclosingClass();
    }

    private static Map<String, StepDescriptor> read() {
        Map<String, StepDescriptor> found = new TreeMap<>();
        try {
            URI home = NetworkTopologyStep.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path classes = Path.of(home);
            for (Path file : classFiles(classes)) {
                String name = classes.relativize(file).toString().replaceAll("\\.class$", "");
                Class<?> type = Class.forName(
                        name.replace(file.getFileSystem().getSeparator(), "."),
                        false,
                        PluginSteps.class.getClassLoader());
                if (StepDescriptor.class.isAssignableFrom(type)
                        && type.isAnnotationPresent(Extension.class)
                        && !Modifier.isAbstract(type.getModifiers())) {
                    StepDescriptor descriptor =
                            (StepDescriptor) type.getConstructor().newInstance();
                    found.put(descriptor.getFunctionName(), descriptor);
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException("the plugin's steps cannot be found", e);
        }
        return found;
    }

    private static List<Path> classFiles(Path classes) throws java.io.IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith("Descriptor.class")
                            || file.toString().endsWith("DescriptorImpl.class"))
                    .toList();
        }
    }
}
