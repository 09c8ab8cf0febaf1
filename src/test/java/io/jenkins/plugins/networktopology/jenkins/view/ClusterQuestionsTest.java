package io.jenkins.plugins.networktopology.jenkins.view;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.cluster.ApiTarget;
import io.jenkins.plugins.networktopology.jenkins.config.ClusterConnection;
import io.jenkins.plugins.networktopology.jenkins.config.CredentialSource;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJenkins;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterQuestionsTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path directory;

    private final SilentCluster silent = new SilentCluster();
    private final List<LabCluster> clusters =
            List.of(new LabCluster("silent", silent), new LabCluster("locked", new LockedCluster()));
    private final ClusterQuestions questions = new ClusterQuestions(Duration.ofMillis(100));
    private FakeJenkins jenkins;

    /** Answers at once, that it may not be asked. */
    private static final class LockedCluster extends ClusterConnection {

        @Override
        public Optional<ApiTarget> target(CredentialSource credentials) throws AbortException {
            throw new AbortException("no credentials");
        }
    }

    @BeforeEach
    void start() {
        jenkins = FakeJenkins.start(directory, clusters);
    }

    @AfterEach
    void stop() {
        jenkins.close();
    }

    @Test
    void aClusterThatDoesNotAnswerKeepsNobodyFromTheOthers() {
        Awaitility.await().atMost(LONG).untilAsserted(() -> {
            List<ClusterLabs> answers = questions.ask(jenkins.labs(), clusters);
            assertThat(answers).extracting(ClusterLabs::getCluster).containsExactly("silent", "locked");
            assertThat(answers).extracting(ClusterLabs::isAnswered).containsExactly(false, true);
            assertThat(answers).extracting(ClusterLabs::getProblem).containsExactly("", "no credentials");
        });
    }

    @Test
    void aClusterThatDoesNotAnswerIsAskedOnceHoweverManyLook() {
        Awaitility.await().atMost(LONG).until(() -> {
            questions.ask(jenkins.labs(), clusters);
            return silent.asked() > 0;
        });
        questions.ask(jenkins.labs(), clusters);
        questions.ask(jenkins.labs(), clusters);

        assertThat(silent.asked()).isEqualTo(1);
    }

    @Test
    void aClusterThatIsConfiguredAnewIsAskedAnew() {
        Awaitility.await().atMost(LONG).until(() -> {
            questions.ask(jenkins.labs(), clusters);
            return silent.asked() > 0;
        });
        List<LabCluster> repaired = List.of(new LabCluster("silent", new LockedCluster()));

        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(questions.ask(jenkins.labs(), repaired))
                        .extracting(ClusterLabs::isAnswered)
                        .containsExactly(true));
    }
}
