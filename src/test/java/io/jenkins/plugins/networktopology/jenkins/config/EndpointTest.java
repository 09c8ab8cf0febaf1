package io.jenkins.plugins.networktopology.jenkins.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.model.Descriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kohsuke.stapler.verb.POST;

/** Whatever the configuration page asks the controller. */
class EndpointTest {

    private static final List<Descriptor<?>> DESCRIPTORS = List.of(
            new LabClusterDescriptor(),
            new MeshnetEtcd.DescriptorImpl(),
            new SimulatorConnection.DescriptorImpl(),
            new KubeconfigConnection.DescriptorImpl(),
            new ApiServerConnection.DescriptorImpl(),
            new InClusterConnection.DescriptorImpl());

    record Endpoint(Descriptor<?> descriptor, Method method) {
        @Override
        public String toString() {
            return descriptor.clazz.getSimpleName() + "." + method.getName();
        }
    }

    static Stream<Endpoint> endpoints() {
        return DESCRIPTORS.stream()
                .flatMap(descriptor -> Arrays.stream(descriptor.getClass().getMethods())
                        .filter(method -> method.getDeclaringClass().getPackage() == EndpointTest.class.getPackage())
                        .filter(method -> method.getName().startsWith("do"))
                        .map(method -> new Endpoint(descriptor, method)));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void itTakesOnlyPosts(Endpoint endpoint) {
        assertThat(endpoint.method().isAnnotationPresent(POST.class)).isTrue();
    }

    /** There is no Jenkins here to ask for permission, so that whatever asks first gets no further. */
    @ParameterizedTest
    @MethodSource("endpoints")
    void itAsksForPermissionBeforeAnythingElse(Endpoint endpoint) {
        Object[] arguments = Arrays.stream(endpoint.method().getParameterTypes())
                .map(type -> type == boolean.class ? (Object) false : null)
                .toArray();
        assertThatThrownBy(() -> endpoint.method().invoke(endpoint.descriptor(), arguments))
                .isInstanceOf(InvocationTargetException.class)
                .satisfies(thrown -> assertThat(thrown.getCause().getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(ConfigurationAccess.class.getName())));
    }
}
