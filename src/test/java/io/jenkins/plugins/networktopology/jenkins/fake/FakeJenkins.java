package io.jenkins.plugins.networktopology.jenkins.fake;

import hudson.model.Item;
import hudson.model.Run;
import io.jenkins.plugins.networktopology.cluster.ImageSighting;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.lab.ImageLook;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A controller: stands where Jenkins' statics are asked, until it is closed. */
public final class FakeJenkins extends JenkinsFacade implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path directory;
    private volatile List<LabCluster> clusters;
    private final FakeFolder root = FakeFolder.root();
    private final Map<String, Run<?, ?>> builds = new ConcurrentHashMap<>();

    private volatile boolean administrator;
    private volatile ImageLook registries = image -> new ImageSighting(ImageSighting.Presence.UNKNOWN, "");

    private FakeJenkins(Path directory, List<LabCluster> clusters) {
        this.directory = directory;
        this.clusters = clusters;
    }

    public static FakeJenkins start(Path directory, List<LabCluster> clusters) {
        FakeJenkins jenkins = new FakeJenkins(directory, clusters);
        JenkinsFacade.replace(jenkins);
        return jenkins;
    }

    public void add(Run<?, ?> build) {
        builds.put(build.getExternalizableId(), build);
    }

    public void remove(Run<?, ?> build) {
        builds.remove(build.getExternalizableId());
    }

    /** What an administrator configures now. */
    public void configure(List<LabCluster> others) {
        clusters = others;
    }

    /** As if the build had been deleted. */
    public void forget(Run<?, ?> build) {
        builds.remove(build.getExternalizableId());
    }

    @Override
    public String controllerId() {
        return "controller-of-the-test";
    }

    @Override
    public Path rootDirectory() {
        return directory;
    }

    @Override
    public List<LabCluster> clusters() {
        return clusters;
    }

    /** As in Jenkins, whoever may not see a job finds no build of it. */
    @Override
    protected Run<?, ?> find(String id) {
        Run<?, ?> build = builds.get(id);
        return build != null && build.getParent().hasPermission(Item.READ) ? build : null;
    }

    @Override
    public FakeFolder root() {
        return root;
    }

    @Override
    public Optional<Item> item(String fullName) {
        Item item = root;
        for (String name : fullName.split("/")) {
            item = item instanceof FakeFolder folder ? folder.getItem(name) : null;
        }
        return Optional.ofNullable(item);
    }

    /** Nobody, if not told otherwise: tests ask no registries of others. */
    @Override
    public ImageLook registries() {
        return registries;
    }

    public void registries(ImageLook others) {
        registries = others;
    }

    @Override
    public boolean mayAdminister() {
        return administrator;
    }

    /** Whether whoever asks is an administrator; at first nobody is. */
    public void administrator(boolean is) {
        administrator = is;
    }

    /** Ends what the process held, as a shutdown does; clusters and what runs on them go on. */
    public void restart() {
        closeLabs();
    }

    /** Returns when its threads have let go of its directory, or after a while. */
    @Override
    public void close() {
        super.close();
        JenkinsFacade.replace(new JenkinsFacade());
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("network-topology-")) {
                join(thread, end);
            }
        }
    }

    private static void join(Thread thread, long end) {
        try {
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
