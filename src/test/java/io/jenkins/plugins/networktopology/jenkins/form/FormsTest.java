package io.jenkins.plugins.networktopology.jenkins.form;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Describable;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** Whatever can be configured: each field of it is in its form and explained. */
class FormsTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** All types of ours that Stapler binds. */
    static Stream<Class<?>> types() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("io/jenkins/plugins/networktopology/jenkins"))) {
            List<Class<?>> types = files.filter(file -> file.toString().endsWith(".class"))
                    .<Class<?>>map(FormsTest::load)
                    .filter(Describable.class::isAssignableFrom)
                    .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                    .toList();
            return types.stream();
        }
    }

    private static Class<?> load(Path file) {
        String name = CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
        try {
            return Class.forName(name, false, FormsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void stepsClustersAndConnectionsAreAmongThem() throws IOException {
        assertThat(types())
                .extracting(Class::getSimpleName)
                .contains("NetworkTopologyStep", "PingStep", "LabCluster", "KubeconfigConnection");
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachFieldIsExplained(Class<?> type) {
        assertThat(fields(type))
                .allSatisfy(field -> assertThat(home(type).resolve("help-" + field + ".html"))
                        .exists()
                        .content()
                        .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachFieldIsInTheForm(Class<?> type) throws IOException {
        Set<String> fields = fields(type);
        if (!fields.isEmpty()) {
            String form = Files.readString(home(type).resolve("config.jelly"));
            assertThat(fields).allSatisfy(field -> assertThat(form).contains("field=\"" + field + "\""));
        }
    }

    private static Path home(Class<?> type) {
        return RESOURCES.resolve(type.getName().replace('.', '/').replace('$', '/'));
    }

    private static Set<String> fields(Class<?> type) {
        Set<String> fields = new TreeSet<>();
        for (Constructor<?> constructor : type.getConstructors()) {
            if (constructor.isAnnotationPresent(DataBoundConstructor.class)) {
                Arrays.stream(constructor.getParameters())
                        .map(Parameter::getName)
                        .forEach(fields::add);
            }
        }
        for (Method method : type.getMethods()) {
            if (method.isAnnotationPresent(DataBoundSetter.class)) {
                String name = method.getName().substring("set".length());
                fields.add(Character.toLowerCase(name.charAt(0)) + name.substring(1));
            }
        }
        return fields;
    }
}
