package io.jenkins.plugins.networktopology.jenkins.freestyle;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import hudson.tasks.junit.TestResult;
import hudson.tasks.junit.TestResultAction;
import io.jenkins.plugins.networktopology.jenkins.result.LabResultAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds with the post-build action "Publish network lab results". */
class PublishLabsRecorderTest {

    @TempDir
    Path directory;

    private FreestyleBench bench;

    @BeforeEach
    void start() throws Exception {
        bench = new FreestyleBench(directory);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatTheStepsFoundBecomesTestsAndArtifactsAfterTheLabIsGone() throws Exception {
        AtomicReference<String> lab = new AtomicReference<>();
        FakeBuild build = bench.build()
                .wrapper(new NetworkLabWrapper("article.yaml"))
                .step(environment -> lab.set(environment.get("LAB_ID")))
                .step(new VerifyLabBuilder())
                .publisher(new PublishLabsRecorder())
                .begin();

        assertThat(build.result()).as(build.log()).isEqualTo(Result.SUCCESS);
        assertThat(count(build)).as("two nodes, four checks").isEqualTo(6);
        assertThat(artifacts(build))
                .contains(lab + "/report.html", lab + "/report.json", lab + "/junit.xml", lab + "/topology.svg")
                .anyMatch(file -> file.startsWith(lab + "/evidence/lldp/"));
        bench.assertNothingIsLeft();
    }

    @Test
    void swappedCableIsInTheTestsOfTheRedBuild() throws Exception {
        NetworkLabWrapper wrapper = new NetworkLabWrapper("square.yaml");
        wrapper.setFaults(List.of("cables-swapped:vmx-1:ge-0/0/0,csr-2:Gi3"));
        FakeBuild build = bench.build()
                .wrapper(wrapper)
                .step(new VerifyLabBuilder())
                .publisher(new PublishLabsRecorder())
                .begin();

        assertThat(build.result()).isEqualTo(Result.FAILURE);
        assertThat(tests(build).getFailCount()).as(build.log()).isPositive();
        bench.assertNothingIsLeft();
    }

    @Test
    void nodesThatDidNotComeUpAreInTheTestsToo() throws Exception {
        NetworkLabWrapper wrapper = new NetworkLabWrapper("article.yaml");
        wrapper.setFaults(List.of("image-missing:vmx-1"));
        FakeBuild build = bench.build()
                .wrapper(wrapper)
                .publisher(new PublishLabsRecorder())
                .begin();

        assertThat(build.result()).isEqualTo(Result.FAILURE);
        assertThat(count(build)).as(build.log()).isEqualTo(2);
        bench.assertNothingIsLeft();
    }

    @Test
    void wholeJourneyHasPublishedAlreadyAndIsNotPublishedAgain() throws Exception {
        FakeBuild build = bench.build()
                .step(new RunLabBuilder("article.yaml"))
                .step(environment ->
                        assertThat(directory.resolve("builds/1/archive")).isNotEmptyDirectory())
                .publisher(new PublishLabsRecorder())
                .begin();

        assertThat(build.result()).as(build.log()).isEqualTo(Result.SUCCESS);
        assertThat(count(build)).isEqualTo(6);
    }

    @Test
    void buildWithoutALabPublishesNothing() throws Exception {
        FakeBuild build = bench.build().publisher(new PublishLabsRecorder()).begin();

        assertThat(build.result()).isEqualTo(Result.SUCCESS);
        assertThat(build.run().getAction(LabResultAction.class)).isNull();
        assertThat(build.run().getAction(TestResultAction.class)).isNull();
    }

    private static TestResult tests(FakeBuild build) {
        return build.run().getAction(TestResultAction.class).getResult();
    }

    private static int count(FakeBuild build) {
        return tests(build).getPassCount() + tests(build).getFailCount();
    }

    private static List<String> artifacts(FakeBuild build) throws Exception {
        Path root = build.run().getRootDir().toPath().resolve("archive/network-topology");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
