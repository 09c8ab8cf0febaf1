package io.jenkins.plugins.networktopology.jenkins.reaper;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.TaskListener;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeListener;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import io.jenkins.plugins.networktopology.jenkins.lab.SweptLabs;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two nets below a lab's own tear-down. */
class ReaperTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path directory;

    private final FakeListener log = new FakeListener();
    private SweptLabs labs;

    @BeforeEach
    void start() {
        labs = new SweptLabs(directory);
    }

    @AfterEach
    void close() {
        labs.close();
    }

    @Test
    void thePeriodicWorkRemovesWhatIsOverAndSaysSo() throws Exception {
        FakeRun build = labs.build(1);
        LabHandle lab = labs.up(build);
        labs.keep(lab, build, Duration.ofSeconds(1));
        LabReaperWork work = new LabReaperWork();

        Awaitility.await().atMost(LONG).untilAsserted(() -> {
            work.execute(log);
            assertThat(labs.there()).isEmpty();
        });
        assertThat(log.text()).contains("removed lab " + lab);
    }

    @Test
    void theEndOfABuildReleasesItsLabsAndNoOthers() throws Exception {
        FakeRun ending = labs.build(1);
        FakeRun going = labs.build(2);
        labs.up(ending);
        LabHandle other = labs.up(going);

        new LabRunListener().onCompleted(ending, TaskListener.NULL);

        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(labs.there()).containsExactly(other.lab()));
    }
}
