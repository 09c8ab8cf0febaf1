package io.jenkins.plugins.networktopology.jenkins.freestyle;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.util.FormValidation;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.SimulatorConnection;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJenkins;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kohsuke.stapler.verb.POST;

/** What the forms of jobs ask the controller while they are filled in. */
class JobFormTest {

    private static final Item OF_SOMEBODY_WHO_MAY = item(true);
    private static final Item OF_SOMEBODY_ELSE = item(false);

    @TempDir
    Path directory;

    private FakeJenkins jenkins;

    @BeforeEach
    void start() {
        jenkins = FakeJenkins.start(directory, List.of(new LabCluster("sim", new SimulatorConnection())));
    }

    @AfterEach
    void close() {
        jenkins.close();
    }

    record Question(Descriptor<?> descriptor, Method method) {

        FormValidation ask(Item item, String value) throws ReflectiveOperationException {
            return (FormValidation) method.invoke(descriptor, item, value);
        }

        @Override
        public String toString() {
            return descriptor.clazz.getSimpleName() + "." + method.getName();
        }
    }

    static Stream<Question> questions() {
        return Stream.of(
                        new NetworkLabWrapper.DescriptorImpl(),
                        new RunLabBuilder.DescriptorImpl(),
                        new VerifyLabBuilder.DescriptorImpl(),
                        new PublishLabsRecorder.DescriptorImpl())
                .flatMap(descriptor -> Arrays.stream(descriptor.getClass().getMethods())
                        .filter(method -> method.getName().startsWith("doCheck"))
                        .map(method -> new Question(descriptor, method)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isAskedByPostOnly(Question question) {
        assertThat(question.method().isAnnotationPresent(POST.class)).isTrue();
    }

    /** The answer to somebody who may would be an error: nothing of the kind is named there. */
    @ParameterizedTest
    @MethodSource("questions")
    void isAnsweredToNobodyWhoMayNotConfigureTheJob(Question question) throws Exception {
        String mistake = question.method().getName().equals("doCheckTopology") ? "" : "mistake";
        assertThat(question.ask(OF_SOMEBODY_WHO_MAY, mistake).kind).isEqualTo(FormValidation.Kind.ERROR);
        assertThat(question.ask(OF_SOMEBODY_ELSE, mistake).kind).isEqualTo(FormValidation.Kind.OK);
        assertThat(question.ask(null, mistake).kind).isEqualTo(FormValidation.Kind.OK);
    }

    @ParameterizedTest
    @CsvSource({
        "doCheckTopology, net/lab.yaml",
        "doCheckCluster, sim",
        "doCheckCluster, ${CLUSTER}",
        "doCheckCluster, ''",
        "doCheckImages, juniper_vmx=registry.example/vmx:1",
        "doCheckImages, ''",
        "doCheckFaults, link-down:vmx-1:ge-0/0/0",
        "doCheckChecks, 'lldp, ping'",
        "doCheckChecks, ''",
        "doCheckKeepOnFailure, 2h",
        "doCheckKeepOnFailure, ''",
    })
    void takesWhatABuildTakes(String method, String value) throws Exception {
        for (Question question : questions()
                .filter(known -> known.method().getName().equals(method))
                .toList()) {
            assertThat(question.ask(OF_SOMEBODY_WHO_MAY, value).kind)
                    .as(question.toString())
                    .isEqualTo(FormValidation.Kind.OK);
        }
    }

    @Test
    void severalLinesOfAFormAreAsManyValues() {
        RunLabBuilder step = new RunLabBuilder("lab.yaml");
        step.setImages(List.of("juniper_vmx=a:1\r\n\n  cisco_xrv=b:2  "));
        assertThat(step.getImages()).containsExactly("juniper_vmx=a:1", "cisco_xrv=b:2");
        assertThat(step.getImagesText()).isEqualTo("juniper_vmx=a:1\ncisco_xrv=b:2");
    }

    private static Item item(boolean configurable) {
        return (Item) Proxy.newProxyInstance(
                Item.class.getClassLoader(), new Class<?>[] {Item.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("hasPermission")) {
                        return configurable;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
