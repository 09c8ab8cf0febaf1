package io.jenkins.plugins.networktopology.jenkins.lab;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.cluster.ApiTarget;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.config.ClusterConnection;
import io.jenkins.plugins.networktopology.jenkins.config.CredentialSource;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.SimulatorConnection;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJenkins;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJob;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.lab.LabSummary;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A controller with a cluster that may not be asked and a simulated one, and labs of one router for builds. */
public final class SweptLabs implements AutoCloseable {

    private final Path directory;
    private final LabCluster cluster;
    private final FakeJenkins jenkins;
    private final FakeJob job = new FakeJob("net");

    public SweptLabs(Path directory) {
        this.directory = directory;
        SimulatorConnection simulator = new SimulatorConnection();
        simulator.setBootSeconds(0);
        cluster = new LabCluster("sim", simulator);
        jenkins = FakeJenkins.start(directory, List.of(new LabCluster("locked", new LockedCluster()), cluster));
    }

    private static final class LockedCluster extends ClusterConnection {
        @Override
        public Optional<ApiTarget> target(CredentialSource credentials) throws AbortException {
            throw new AbortException("no credentials");
        }
    }

    public FakeRun build(int number) throws Exception {
        FakeRun build = new FakeRun(
                job, number, directory.resolve(String.valueOf(number)).toFile());
        jenkins.add(build);
        return build;
    }

    public LabHandle up(FakeRun build) throws Exception {
        return OneRouter.up(jenkins, cluster, build);
    }

    /** Leaves a lab to live on without its build. */
    public void keep(LabHandle lab, FakeRun build, Duration time) throws Exception {
        jenkins.labs().keep(lab, BuildRef.of(build), time);
    }

    /** The ids of the labs that the simulated cluster has. */
    public List<String> there() throws Exception {
        return jenkins.labs().open(cluster).labs().inventory().list().stream()
                .map(LabSummary::id)
                .map(id -> id.value())
                .toList();
    }

    public FakeJenkins jenkins() {
        return jenkins;
    }

    @Override
    public void close() {
        jenkins.close();
    }
}
