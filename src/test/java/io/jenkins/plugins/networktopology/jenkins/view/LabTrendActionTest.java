package io.jenkins.plugins.networktopology.jenkins.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.model.Item;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;

class LabTrendActionTest {

    @TempDir
    private Path directory;

    private LabBuilds builds;
    private LabTrendAction trend;

    @BeforeEach
    void job() {
        builds = new LabBuilds(directory);
        trend = new LabTrendAction(builds.job());
    }

    @Test
    void buildsThatHadLabsAreDrawnOldestFirstAndListedNewestFirst() throws Exception {
        builds.with(Verdict.FAIL);
        builds.withoutLab();
        builds.with(Verdict.PASS);

        assertThat(trend.getResults())
                .extracting(result -> result.getRun().getNumber())
                .containsExactly(3, 1);
        assertThat(trend.getTrend())
                .startsWith("<svg")
                .doesNotContain("#2")
                .containsSubsequence("#1", "#3")
                .doesNotContain("style=");
    }

    @Test
    void oneBuildIsNoTrend() throws Exception {
        builds.with(Verdict.PASS);

        assertThat(trend.getTrend()).isEmpty();
        assertThat(trend.getResults()).hasSize(1);
    }

    @Test
    void longHistoriesAreCut() throws Exception {
        for (int build = 0; build < 30; build++) {
            builds.with(Verdict.PASS);
        }

        assertThat(trend.getResults())
                .hasSize(25)
                .first()
                .satisfies(newest -> assertThat(newest.getRun().getNumber()).isEqualTo(30));
    }

    @Test
    void jobsHaveATrendOnceABuildOfTheirsHadALab() throws Exception {
        LabTrendAction.Factory factory = new LabTrendAction.Factory();
        assertThat(factory.createFor(builds.job())).isEmpty();

        builds.withoutLab();
        assertThat(factory.createFor(builds.job())).isEmpty();

        builds.with(Verdict.PASS);
        assertThat(factory.createFor(builds.job())).hasOnlyElementsOfType(LabTrendAction.class);
    }

    @Test
    void nobodySeesItWhoMayNotSeeTheJob() {
        assertThat(trend.getTarget()).isSameAs(trend);

        builds.job().refuse(Item.READ);

        assertThatThrownBy(trend::getTarget).isInstanceOf(AccessDeniedException.class);
    }
}
