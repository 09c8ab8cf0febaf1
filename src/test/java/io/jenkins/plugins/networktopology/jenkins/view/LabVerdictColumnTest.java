package io.jenkins.plugins.networktopology.jenkins.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.jenkins.fake.FakeJob;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabVerdictColumnTest {

    @TempDir
    private Path directory;

    private final LabVerdictColumn column = new LabVerdictColumn();

    @Test
    void theLastBuildThatIsCompleteCounts() throws Exception {
        LabBuilds builds = new LabBuilds(directory);
        builds.with(Verdict.PASS);
        builds.with(Verdict.FAIL);
        new FakeRun(builds.job(), 3, directory.resolve("3").toFile());

        assertThat(column.resultOf(builds.job()).getVerdict()).isEqualTo("fail");
    }

    @Test
    void anEarlierVerdictIsNotShownForABuildWithoutLab() throws Exception {
        LabBuilds builds = new LabBuilds(directory);
        builds.with(Verdict.FAIL);
        builds.withoutLab();

        assertThat(column.resultOf(builds.job())).isNull();
    }

    @Test
    void jobsWithoutBuildsAndThingsThatAreNoJobsHaveNone() {
        assertThat(column.resultOf(new FakeJob("new"))).isNull();
        assertThat(column.resultOf("a folder")).isNull();
    }
}
