package io.jenkins.plugins.networktopology.jenkins.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.Reach;
import io.jenkins.plugins.networktopology.jenkins.fake.ApiProxy;
import io.jenkins.plugins.networktopology.jenkins.fake.BareConnection;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJenkins;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJob;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.jenkins.view.NetworkLabsAction;
import io.jenkins.plugins.networktopology.lab.LabListener;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster's name that is configured to lead to another API server while labs are left on the one before. */
class MovedClusterTest {

    @TempDir
    Path directory;

    private final List<String> log = new ArrayList<>();
    private FakeJenkins jenkins;
    private Simulator before;
    private Simulator after;
    private ApiProxy way;
    private BareCluster left;
    private FakeRun build;

    @BeforeEach
    void start() throws Exception {
        SimulatorOptions quick = SimulatorOptions.DEFAULT.withBootTime(Duration.ZERO);
        before = Simulator.start(quick);
        after = Simulator.start(quick);
        left = new BareCluster(before);
        way = new ApiProxy(before.server());
        jenkins = FakeJenkins.start(directory, List.of(leadingTo(way.url())));
        build = new FakeRun(new FakeJob("net"), 1, directory.resolve("1").toFile());
        jenkins.add(build);
    }

    @AfterEach
    void close() {
        jenkins.close();
        way.close();
        left.close();
        before.close();
        after.close();
    }

    @Test
    void aLabIsNotGoneSinceTheOtherServerDoesNotKnowIt() throws Exception {
        LabHandle lab = up();
        way.cut();
        configure(after.server().toString());

        assertThatThrownBy(() -> jenkins.labs().down(lab, BuildRef.of(build), LabListener.NONE))
                .hasMessage("it was made on the API server " + way.url() + ", and cluster lab leads to "
                        + after.server() + " now, which does not know it; it is removed when a cluster of this name"
                        + " leads there again");
        assertThat(jenkins.labs().pending().all().get(lab)).contains("made on the API server " + way.url());

        jenkins.restart();
        way.mend();
        sweep();
        assertThat(left.ids()).as("nobody asked the server that it is on").hasSize(1);
        assertThat(jenkins.labs().pending().all()).containsKey(lab);

        configure(way.url());
        sweep();
        assertThat(left.ids()).isEmpty();
        assertThat(jenkins.labs().pending().all()).isEmpty();
    }

    @Test
    void theReaperKeepsInMindWhatABuildLeftThere() throws Exception {
        LabHandle lab = up();
        build.complete();
        jenkins.restart();
        configure(after.server().toString());

        sweep();
        assertThat(log).anyMatch(line -> line.startsWith("lab " + lab + " is still there: it was made on"));
        assertThat(jenkins.labs().pending().all()).containsKey(lab);

        configure(way.url());
        sweep();
        assertThat(left.ids()).isEmpty();
        assertThat(jenkins.labs().begun().all()).isEmpty();
    }

    @Test
    void anAdministratorMayGiveUpALabWhoseServerIsGoneForGood() throws Exception {
        LabHandle lab = up();
        build.complete();
        jenkins.restart();
        configure(after.server().toString());
        sweep();
        NetworkLabsAction page = new NetworkLabsAction();
        assertThatThrownBy(() -> page.doGiveUp("lab", lab.lab())).hasMessage("HTTP 403");
        jenkins.administrator(true);
        assertThatThrownBy(() -> page.doGiveUp("lab", "one-xxxxxx")).hasMessage("HTTP 404");
        assertThat(page.getPending()).singleElement().satisfies(row -> {
            assertThat(row.getLab()).isEqualTo(lab.lab());
            assertThat(row.getGiveUpUrl()).isEqualTo("giveUp?cluster=lab&lab=" + lab.lab());
        });

        page.doGiveUp("lab", lab.lab());

        assertThat(page.getPending()).isEmpty();
        assertThat(jenkins.labs().begun().all()).isEmpty();
        log.clear();
        sweep();
        assertThat(log).isEmpty();
        assertThat(page.getPending()).isEmpty();
    }

    @Test
    void aLabThatLivesOnWithoutItsBuildIsLeftToItsTime() throws Exception {
        LabHandle lab = up();
        jenkins.labs().keep(lab, BuildRef.of(build), Duration.ofHours(1));
        build.complete();
        configure(after.server().toString());

        sweep();
        configure(way.url());
        sweep();

        assertThat(left.ids()).containsExactly(lab.lab());
        assertThat(jenkins.labs().pending().all()).isEmpty();
        assertThat(jenkins.labs().begun().all()).containsKey(lab);
    }

    @Test
    void theSameServerUnderAnotherAddressGivesItUp() throws Exception {
        LabHandle lab = up();
        jenkins.restart();
        configure(before.server().toString());

        jenkins.labs().down(lab, BuildRef.of(build), LabListener.NONE);

        assertThat(left.ids()).isEmpty();
        assertThat(jenkins.labs().pending().all()).isEmpty();
    }

    @Test
    void whatTheServerItselfDoesNotKnowIsGone() throws Exception {
        LabHandle lab = up();
        left.remove(lab.lab());
        jenkins.restart();

        jenkins.labs().down(lab, BuildRef.of(build), LabListener.NONE);

        assertThat(jenkins.labs().pending().all()).isEmpty();
        assertThat(jenkins.labs().begun().all()).isEmpty();
    }

    private LabHandle up() throws Exception {
        return OneRouter.up(jenkins, jenkins.clusters().get(0), build);
    }

    private void configure(String url) {
        jenkins.configure(List.of(leadingTo(url)));
    }

    private static LabCluster leadingTo(String url) {
        LabCluster cluster = new LabCluster("lab", new BareConnection(url));
        cluster.setReach(Reach.NODE_PORT);
        return cluster;
    }

    private void sweep() throws InterruptedException {
        ReaperRound.run(jenkins, log::add);
    }
}
