package io.jenkins.plugins.networktopology.jenkins.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.lab.LabId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabSweepTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private static Path directory;

    private static SweptLabs labs;

    private final List<String> log = new ArrayList<>();

    @BeforeAll
    static void start() {
        labs = new SweptLabs(directory);
    }

    @AfterAll
    static void close() {
        labs.close();
    }

    @Test
    void aLabThatItsBuildHoldsStays() throws Exception {
        LabHandle lab = labs.up(labs.build(1));
        sweep();

        assertThat(labs.there()).contains(lab.lab());
        assertThat(log).noneMatch(line -> line.contains(lab.lab()));
    }

    @Test
    void aLabKeptForATimeStaysUntilThatIsOver() throws Exception {
        FakeRun build = labs.build(2);
        LabHandle lasting = labs.up(build);
        LabHandle over = labs.up(build);
        labs.keep(lasting, build, Duration.ofHours(1));
        labs.keep(over, build, Duration.ofSeconds(1));
        build.complete();

        Awaitility.await().atMost(LONG).untilAsserted(() -> {
            sweep();
            assertThat(labs.there()).doesNotContain(over.lab());
        });
        assertThat(labs.there()).contains(lasting.lab());
        assertThat(log).anyMatch(line -> line.startsWith("removed lab " + over + ": expired"));
    }

    @Test
    void aRemovalThatHadFailedIsDoneAgain() throws Exception {
        LabHandle lab = labs.up(labs.build(3));
        labs.jenkins().labs().pending().add(lab, "no answer from the API server");
        sweep();

        assertThat(labs.there()).doesNotContain(lab.lab());
        assertThat(labs.jenkins().labs().pending().all()).doesNotContainKey(lab);
        assertThat(log).contains("removed lab " + lab + ": its removal had failed");
    }

    @Test
    void whatCannotBeRemovedIsToldAndKeptInMind() throws Exception {
        LabHandle lost = LabHandle.of(new LabId("lost-a"), "nettopo-lost-a", "locked");
        labs.jenkins().labs().pending().add(lost, "no answer from the API server");
        sweep();

        assertThat(log).anyMatch(line -> line.startsWith("lab lost-a on locked is still there: no credentials"));
        assertThat(labs.jenkins().labs().pending().all()).containsKey(lost);
    }

    @Test
    void aClusterThatCannotBeAskedIsTold() throws Exception {
        sweep();

        assertThat(log).contains("cluster locked: no credentials");
    }

    private void sweep() throws InterruptedException {
        ReaperRound.run(labs.jenkins(), log::add);
    }
}
