package io.jenkins.plugins.networktopology.jenkins.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hudson.model.TaskListener;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeListener;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import io.jenkins.plugins.networktopology.jenkins.fake.ProgramFile;
import io.jenkins.plugins.networktopology.jenkins.freestyle.NetworkLabWrapper;
import io.jenkins.plugins.networktopology.jenkins.result.LabResultAction;
import io.jenkins.plugins.networktopology.jenkins.step.NetworkTopologyStep;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every class of the plugin that is written down, found by its type, comes back as it was. */
class RoundTripTest {

    private final FakeStepContext context = context();

    static Stream<Class<?>> serializable() {
        return PluginClasses.serializable().stream();
    }

    static Stream<Class<?>> inXml() {
        return PluginClasses.inXml().stream();
    }

    static Stream<Class<?>> described() {
        return PluginClasses.describables().stream();
    }

    /** Steps are in Pipelines, which name what they set. */
    static Stream<Class<?>> describedInXml() {
        return described().filter(type -> !Step.class.isAssignableFrom(type));
    }

    static Stream<Class<?>> configurations() {
        return PluginClasses.configurations().stream();
    }

    static Stream<Class<?>> steps() {
        return PluginClasses.all().stream().filter(Step.class::isAssignableFrom);
    }

    @Test
    void theClassesAreFound() {
        assertThat(PluginClasses.serializable())
                .extracting(Class::getSimpleName)
                .contains("NetworkTopologyExecution", "BodyEnd", "LabHandle", "LabDisposer", "CompanionFiles");
        assertThat(PluginClasses.inXml())
                .contains(NetworkTopologyStep.class, NetworkLabWrapper.class, LabResultAction.class)
                .extracting(Class::getSimpleName)
                .doesNotContain("LabTrendAction", "NetworkLabsAction");
    }

    /** Whatever it has gone through: each field that is persisted has something in it. */
    @ParameterizedTest
    @MethodSource("serializable")
    void programDatGivesItBack(Class<?> type) throws Exception {
        Object before = Filled.of(type, context);
        Object after = ProgramFile.read(ProgramFile.write(before), type, context);

        assertThat(fields(after)).isEqualTo(fields(before)).isNotEqualTo("");
    }

    /** As its step begins it, with the collections that scripts give. */
    @ParameterizedTest
    @MethodSource("steps")
    void programDatGivesBackWhatTheStepStarts(Class<?> type) throws Exception {
        StepExecution before = ((Step) Samples.of(type)).start(context);
        StepExecution after = ProgramFile.read(ProgramFile.write(before), StepExecution.class, context);

        assertThat(fields(after)).isEqualTo(fields(before));
    }

    @ParameterizedTest
    @MethodSource("inXml")
    void xmlGivesItBack(Class<?> type) throws Exception {
        Object before = new Bound(type).hasConstructor() ? Samples.of(type) : Filled.of(type, context);
        String xml = JenkinsXml.write(before);

        assertThat(JenkinsXml.write(JenkinsXml.read(xml))).isEqualTo(xml);
        assertThat(xml).doesNotContain("java.util.ImmutableCollections", "CollSer", "java.util.Optional");
    }

    /** A property that is dropped, or taken from another, is found here: each has a value that is not its default. */
    @ParameterizedTest
    @MethodSource("described")
    void xmlGivesBackEachPropertyThatWasSet(Class<?> type) {
        Object before = Samples.of(type);
        Object after = JenkinsXml.read(JenkinsXml.write(before));

        assertThat(new Bound(type).read(after)).isEqualTo(new Bound(type).read(before));
    }

    /** As by hand, or by a version of the plugin that knew none of the properties. */
    @ParameterizedTest
    @MethodSource("describedInXml")
    void xmlThatSaysNothingHasNoPropertyThatCannotBeRead(Class<?> type) {
        Object sparse = JenkinsXml.read("<" + type.getName().replace("$", "_-") + "/>");

        assertThatCode(() -> new Bound(type).read(sparse)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void xmlGivesTheConfigurationBack(Class<?> type) throws Exception {
        Object before = Samples.configured(type);
        Object after = JenkinsXml.read(JenkinsXml.write(before));

        assertThat(new Bound(type).read(after)).isEqualTo(new Bound(type).read(before));
    }

    /** XStream cannot read records. */
    @ParameterizedTest
    @MethodSource("inXml")
    void itIsNoRecordNorHoldsOne(Class<?> type) {
        assertThat(type.isRecord()).isFalse();
        assertThat(Filled.persisted(type)).noneMatch(field -> field.getType().isRecord());
    }

    private static String fields(Object object) {
        return JenkinsXml.write(object);
    }

    private static FakeStepContext context() {
        Map<Class<?>, Object> given = new HashMap<>();
        given.put(TaskListener.class, new FakeListener());
        return new FakeStepContext(given, inner -> null);
    }
}
