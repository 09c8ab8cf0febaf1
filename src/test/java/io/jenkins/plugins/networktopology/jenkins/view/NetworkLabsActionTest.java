package io.jenkins.plugins.networktopology.jenkins.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.model.Item;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.SimulatorConnection;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJenkins;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJob;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import io.jenkins.plugins.networktopology.jenkins.lab.OneRouter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kohsuke.stapler.interceptor.RequirePOST;

/** The page of all labs, with a lab of one router that runs for a build. */
class NetworkLabsActionTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private static Path directory;

    private static final FakeJob JOB = new FakeJob("routers");
    private static LabCluster cluster;
    private static FakeJenkins jenkins;
    private static LabHandle lab;
    private static FakeRun build;

    private final NetworkLabsAction page = new NetworkLabsAction(LONG);

    @BeforeAll
    static void up() throws Exception {
        SimulatorConnection simulator = new SimulatorConnection();
        simulator.setBootSeconds(0);
        cluster = new LabCluster("sim", simulator);
        jenkins = FakeJenkins.start(directory, List.of(cluster));
        build = new FakeRun(JOB, 1, directory.resolve("1").toFile());
        jenkins.add(build);
        lab = labFor(build);
    }

    private static LabHandle labFor(FakeRun owner) throws Exception {
        return OneRouter.up(jenkins, cluster, owner);
    }

    @BeforeEach
    void anybody() {
        jenkins.add(build);
        jenkins.administrator(false);
        JOB.permit();
    }

    @AfterAll
    static void close() {
        jenkins.close();
    }

    @Test
    void aLabIsShownWithItsBuildAndItsNodes() {
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.getLab()).isEqualTo(lab.lab());
            assertThat(row.getCluster()).isEqualTo("sim");
            assertThat(row.getBuild().getNumber()).isEqualTo(1);
            assertThat(row.getNodesReady()).isEqualTo(1);
            assertThat(row.getNodeStates()).containsExactly("vmx-1: Running, ready");
            assertThat(row.getExpires()).isAfter(row.getSince());
            assertThat(row.getRemoveUrl()).isEqualTo("remove?cluster=sim&lab=" + lab.lab());
        });
    }

    @Test
    void aLabIsNotShownToWhoMayNotSeeItsJob() {
        JOB.refuse(Item.READ);
        assertThat(rows()).isEmpty();
        assertThatThrownBy(() -> page.doRemove("sim", lab.lab())).hasMessage("HTTP 404");
    }

    @Test
    void whoMayCancelTheBuildMayRemoveItsLab() throws Exception {
        LabHandle other = labFor(build);
        assertThat(rows()).extracting(RunningLabRow::getLab).contains(other.lab());

        page.doRemove("sim", other.lab());

        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() ->
                        assertThat(rows()).extracting(RunningLabRow::getLab).containsExactly(lab.lab()));
    }

    @Test
    void aLabThatIsBeingRemovedIsNotSaidToBeInUse() {
        OneRouter.whileLeaving(
                jenkins,
                lab,
                () -> assertThat(rows()).singleElement().satisfies(row -> {
                    assertThat(row.isLeaving()).isTrue();
                    assertThat(row.getState()).isEqualTo("being removed");
                }));
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.isLeaving()).isFalse());
    }

    @Test
    void whoMayOnlyLookMayNotRemove() {
        JOB.refuse(Item.CANCEL);

        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.isRemovable()).isFalse());
        assertThatThrownBy(() -> page.doRemove("sim", lab.lab())).hasMessage("HTTP 403");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void aLabWhoseBuildIsGoneIsTheAdministrators() {
        jenkins.forget(build);
        assertThat(rows()).isEmpty();

        jenkins.administrator(true);
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.getBuild()).isNull();
            assertThat(row.isRemovable()).isTrue();
        });
    }

    @Test
    void whatIsNotThereCannotBeRemoved() {
        assertThatThrownBy(() -> page.doRemove("sim", "one-xxxxxx")).hasMessage("HTTP 404");
        assertThatThrownBy(() -> page.doRemove("unknown", lab.lab())).hasMessage("HTTP 404");
    }

    @Test
    void removalTakesOnlyPosts() throws Exception {
        for (String method : List.of("doRemove", "doGiveUp")) {
            assertThat(NetworkLabsAction.class
                            .getMethod(method, String.class, String.class)
                            .isAnnotationPresent(RequirePOST.class))
                    .as(method)
                    .isTrue();
        }
    }

    private List<RunningLabRow> rows() {
        List<ClusterLabs> clusters = page.getClusters();
        assertThat(clusters)
                .singleElement()
                .satisfies(answer -> assertThat(answer.getProblem()).isEmpty());
        assertThat(clusters.get(0).isAnswered()).isTrue();
        return clusters.get(0).getLabs();
    }
}
