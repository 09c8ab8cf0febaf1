package io.jenkins.plugins.networktopology.jenkins;

import hudson.init.Terminator;
import hudson.model.Run;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.NetworkTopologyConfiguration;
import io.jenkins.plugins.networktopology.jenkins.lab.LabService;
import io.jenkins.plugins.networktopology.jenkins.lab.OpenClusters;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jenkins.model.Jenkins;
import org.springframework.security.access.AccessDeniedException;

/** The one door to what Jenkins keeps in statics, so that tests can stand in for it. */
public class JenkinsFacade {

    private static volatile JenkinsFacade instance = new JenkinsFacade();

    private final OpenClusters clusters = new OpenClusters();
    private LabService labs;

    public static JenkinsFacade get() {
        return instance;
    }

    /** Puts another in its place; for tests. */
    public static void replace(JenkinsFacade other) {
        instance = other;
    }

    /** Tells this controller from others that use the same cluster; survives restarts. */
    public String controllerId() {
        return Jenkins.get().getLegacyInstanceId();
    }

    /** Where this controller keeps its files. */
    public Path rootDirectory() {
        return Jenkins.get().getRootDir().toPath();
    }

    /** The configured clusters. */
    public List<LabCluster> clusters() {
        return NetworkTopologyConfiguration.get().getClusters();
    }

    /** The build of that id, if it still exists and whoever asks may know of it. */
    public Optional<Run<?, ?>> build(String externalizableId) {
        try {
            return Optional.ofNullable(Run.fromExternalizableId(externalizableId));
        } catch (AccessDeniedException notForThem) {
            return Optional.empty();
        }
    }

    /** Whether whoever asks is an administrator. */
    public boolean mayAdminister() {
        return Jenkins.get().hasPermission(Jenkins.ADMINISTER);
    }

    /** The labs of this controller; made at the first call. */
    public synchronized LabService labs() {
        if (labs == null) {
            labs = new LabService(controllerId(), rootDirectory().resolve("network-topology"), clusters);
        }
        return labs;
    }

    /** Ends all threads; labs go on, their builds find them after the restart. */
    protected synchronized void closeLabs() {
        if (labs != null) {
            labs.close();
            labs = null;
        }
    }

    /** Ends all threads and connections. */
    public void close() {
        closeLabs();
        clusters.close();
    }

    /** Called when Jenkins goes down. */
    @Terminator
    public static void shutDown() {
        instance.close();
    }
}
