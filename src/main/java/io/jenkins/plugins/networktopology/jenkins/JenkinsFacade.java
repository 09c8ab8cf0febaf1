package io.jenkins.plugins.networktopology.jenkins;

import hudson.init.Terminator;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Run;
import hudson.security.ACL;
import hudson.security.ACLContext;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ImageRegistries;
import io.jenkins.plugins.networktopology.cluster.RegistryAccess;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.NetworkTopologyConfiguration;
import io.jenkins.plugins.networktopology.jenkins.lab.ImageLook;
import io.jenkins.plugins.networktopology.jenkins.lab.LabService;
import io.jenkins.plugins.networktopology.jenkins.lab.OpenClusters;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jenkins.model.Jenkins;

/** The one door to what Jenkins keeps in statics, so that tests can stand in for it. */
public class JenkinsFacade {

    private static volatile JenkinsFacade instance = new JenkinsFacade();

    private final OpenClusters clusters = new OpenClusters();
    private LabService labs;
    private ImageLook registries;

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

    /** Whether the build of that id goes on, as {@link #build} finds it. */
    public boolean isBuilding(String externalizableId) {
        return build(externalizableId).map(Run::isBuilding).orElse(false);
    }

    /**
     * The build of that id, if it still exists. It is asked for as the controller, since threads of our own are nobody in
     * particular; whether a reader may know of it is for the caller to ask.
     */
    public Optional<Run<?, ?>> build(String externalizableId) {
        return asController(() -> {
            try {
                return find(externalizableId);
            } catch (IllegalArgumentException noBuildsId) {
                return null;
            }
        });
    }

    /** Null if there is none, or whoever asks may not know of it. */
    protected Run<?, ?> find(String externalizableId) {
        return Run.fromExternalizableId(externalizableId);
    }

    /** The job or folder of that name, if it still exists; asked for as the controller. */
    public Optional<Item> item(String fullName) {
        return asController(() -> Jenkins.get().getItemByFullName(fullName));
    }

    private static <T> Optional<T> asController(Supplier<T> look) {
        ACLContext controller = ACL.as2(ACL.SYSTEM2);
        try {
            return Optional.ofNullable(look.get());
        } finally {
            controller.close();
        }
    }

    /** What all jobs and folders are in. */
    public ItemGroup<?> root() {
        return Jenkins.get();
    }

    /** Whether whoever asks is an administrator. */
    public boolean mayAdminister() {
        return Jenkins.get().hasPermission(Jenkins.ADMINISTER);
    }

    /** Whom to ask for images, without a login; made at the first call. */
    public synchronized ImageLook registries() {
        if (registries == null) {
            try {
                registries = ImageRegistries.of(RegistryAccess.ANONYMOUS)::look;
            } catch (ClusterException ofCertificates) {
                throw new IllegalStateException(ofCertificates);
            }
        }
        return registries;
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
