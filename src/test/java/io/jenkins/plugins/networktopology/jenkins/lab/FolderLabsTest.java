package io.jenkins.plugins.networktopology.jenkins.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.AbortException;
import hudson.model.Item;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.config.KubeconfigConnection;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.Reach;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeCredentialStores;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeFolder;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJenkins;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJob;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
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

/**
 * A cluster whose kubeconfig is in the stores of two folders, under one id, and leads to a cluster of each folder's own.
 * The controller itself has none.
 */
class FolderLabsTest {

    @TempDir
    Path directory;

    private final LabCluster cluster = new LabCluster("lab", new KubeconfigConnection("kubeconfig"));
    private final FakeCredentialStores stores = FakeCredentialStores.open();
    private final List<String> log = new ArrayList<>();
    private FakeJenkins jenkins;
    private Simulator east;
    private Simulator west;
    private BareCluster atEast;
    private BareCluster atWest;
    private FakeFolder eastern;
    private FakeJob inEast;
    private FakeJob inWest;
    private FakeJob outside;

    @BeforeEach
    void start() throws Exception {
        cluster.setReach(Reach.NODE_PORT);
        jenkins = FakeJenkins.start(directory, List.of(cluster));
        SimulatorOptions quick = SimulatorOptions.DEFAULT.withBootTime(Duration.ZERO);
        east = Simulator.start(quick);
        west = Simulator.start(quick);
        atEast = new BareCluster(east);
        atWest = new BareCluster(west);
        eastern = new FakeFolder(jenkins.root(), "east");
        FakeFolder western = new FakeFolder(jenkins.root(), "west");
        stores.file(eastern, "kubeconfig", east.kubeconfig()).file(western, "kubeconfig", west.kubeconfig());
        inEast = new FakeJob(eastern, "net");
        inWest = new FakeJob(western, "net");
        outside = new FakeJob(jenkins.root(), "net");
    }

    @AfterEach
    void close() {
        jenkins.close();
        stores.close();
        atEast.close();
        atWest.close();
        east.close();
        west.close();
    }

    @Test
    void aBuildGetsTheClusterOfItsFolder() throws Exception {
        LabHandle lab = up(build(inEast, 1));
        assertThat(atEast.ids()).containsExactly(lab.lab());
        assertThat(atWest.ids()).isEmpty();

        jenkins.labs().down(lab, BuildRef.of(build(inEast, 1)), LabListener.NONE);
        assertThat(atEast.ids()).isEmpty();
    }

    @Test
    void aBuildOutsideOfTheFoldersGetsNoneEvenWhileTheirsAreUp() throws Exception {
        up(build(inEast, 1));

        assertThatThrownBy(() -> up(build(outside, 1)))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("there are no credentials \"kubeconfig\"");
        assertThatThrownBy(() -> jenkins.labs().open(cluster)).isInstanceOf(AbortException.class);
    }

    @Test
    void aBuildOfAJobThatThreadsOfOursMayNotSeeGetsItsLab() throws Exception {
        FakeRun build = build(inEast, 1);
        inEast.refuse(Item.READ);

        LabHandle lab = up(build);

        assertThat(atEast.ids()).containsExactly(lab.lab());
    }

    @Test
    void theReaperRemovesAfterARestartWhatABuildInAFolderLeft() throws Exception {
        FakeRun killed = build(inEast, 1);
        up(killed);
        LabHandle going = up(build(inWest, 1));
        killed.complete();
        jenkins.restart();
        atEast.killOwners();
        atWest.killOwners();

        sweep();

        assertThat(atEast.ids()).isEmpty();
        assertThat(atWest.ids()).as("its build goes on").containsExactly(going.lab());
    }

    @Test
    void theReaperRemovesItThoughTheBuildAndItsJobAreDeleted() throws Exception {
        FakeRun deleted = build(inEast, 1);
        up(deleted);
        jenkins.forget(deleted);
        eastern.delete(inEast);
        jenkins.restart();
        atEast.killOwners();

        sweep();

        assertThat(atEast.ids()).isEmpty();
    }

    @Test
    void aRemovalThatIsPendingIsDoneOnTheClusterOfTheBuildsFolderAndOnNoOther() throws Exception {
        FakeRun build = build(inEast, 1);
        LabHandle lab = up(build);
        up(build(inWest, 1));
        jenkins.labs().pending().add(lab, "no answer from the API server");
        jenkins.restart();

        sweep();

        assertThat(atEast.ids()).isEmpty();
        assertThat(atWest.ids()).hasSize(1);
        assertThat(jenkins.labs().pending().all()).isEmpty();
        assertThat(log).contains("removed lab " + lab + ": its removal had failed");
    }

    @Test
    void whatSomebodyElseHasRemovedIsForgottenWithItsBuild() throws Exception {
        FakeRun build = build(inEast, 1);
        LabHandle lab = up(build);
        atEast.remove(lab.lab());
        build.complete();

        sweep();

        assertThat(jenkins.labs().begun().all()).isEmpty();
    }

    private FakeRun build(FakeJob job, int number) throws Exception {
        FakeRun build = new FakeRun(
                job, number, directory.resolve(job.getFullName() + number).toFile());
        jenkins.add(build);
        return build;
    }

    private LabHandle up(FakeRun build) throws Exception {
        return OneRouter.up(jenkins, cluster, build);
    }

    private void sweep() throws InterruptedException {
        ReaperRound.run(jenkins, log::add);
    }
}
