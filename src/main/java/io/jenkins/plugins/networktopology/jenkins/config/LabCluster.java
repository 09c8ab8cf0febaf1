package io.jenkins.plugins.networktopology.jenkins.config;

import hudson.model.AbstractDescribableImpl;
import io.jenkins.plugins.networktopology.jenkins.lab.LabPolicy;
import io.jenkins.plugins.networktopology.plan.Wiring;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** A cluster that builds may choose by its name. */
public final class LabCluster extends AbstractDescribableImpl<LabCluster> {

    static final int MOST_LABS = 1000;
    static final int MOST_NODES = 10_000;

    private final String name;
    private final ClusterConnection connection;
    private String namespacePrefix = "nettopo-";
    private String wiring = Wiring.MESHNET.label();
    private MeshnetEtcd etcd;
    private Reach reach = Reach.ANY;
    private int labsAtOnce;
    private int nodesPerLab;
    private String allowedImages = "";
    private String registry = "";
    private String pullSecret = "";

    @DataBoundConstructor
    public LabCluster(String name, ClusterConnection connection) {
        this.name = ClusterValues.checked("name", name, ClusterValues.nameProblem(name));
        this.connection = Objects.requireNonNull(
                connection,
                () -> "the cluster \"" + name + "\" has no connection: expected one of simulator,"
                        + " kubeconfig, apiServer, inCluster");
    }

    public String getName() {
        return name;
    }

    public ClusterConnection getConnection() {
        return connection;
    }

    /** Put before a lab's id to name its namespace. */
    public String getNamespacePrefix() {
        return namespacePrefix;
    }

    @DataBoundSetter
    public void setNamespacePrefix(String prefix) {
        namespacePrefix = ClusterValues.checked("namespacePrefix", prefix, ClusterValues.prefixProblem(prefix));
    }

    /** What makes links real, as {@link Wiring#label} calls it. */
    public String getWiring() {
        return wiring;
    }

    @DataBoundSetter
    public void setWiring(String wiring) {
        this.wiring = Wiring.of(ClusterValues.text(wiring)).label();
    }

    /** Where the wiring {@code meshnet-etcd} keeps links; null for the others. */
    public MeshnetEtcd getEtcd() {
        return etcd;
    }

    @DataBoundSetter
    public void setEtcd(MeshnetEtcd etcd) {
        this.etcd = etcd;
    }

    /** How labs on it are wired. */
    public LabWiring wiring() {
        return new LabWiring(name, Wiring.of(wiring), Optional.ofNullable(etcd));
    }

    public Reach getReach() {
        return reach;
    }

    @DataBoundSetter
    public void setReach(Reach reach) {
        this.reach = Objects.requireNonNull(reach);
    }

    /** How many labs may run at a time; 0 for any number. */
    public int getLabsAtOnce() {
        return labsAtOnce;
    }

    @DataBoundSetter
    public void setLabsAtOnce(int most) {
        labsAtOnce = ClusterValues.within("labsAtOnce", most, 0, MOST_LABS);
    }

    /** How many nodes a lab may have; 0 for any number. */
    public int getNodesPerLab() {
        return nodesPerLab;
    }

    @DataBoundSetter
    public void setNodesPerLab(int most) {
        nodesPerLab = ClusterValues.within("nodesPerLab", most, 0, MOST_NODES);
    }

    /** Patterns of the images that labs may use, one a line; any image if empty. */
    public String getAllowedImages() {
        return allowedImages;
    }

    @DataBoundSetter
    public void setAllowedImages(String patterns) {
        allowedImages = ClusterValues.text(patterns);
    }

    /** Where images without a registry of their own are pulled from. */
    public String getRegistry() {
        return registry;
    }

    @DataBoundSetter
    public void setRegistry(String registry) {
        this.registry = ClusterValues.checked("registry", registry, ClusterValues.registryProblem(registry));
    }

    /** The image pull secret of the labs' pods. */
    public String getPullSecret() {
        return pullSecret;
    }

    @DataBoundSetter
    public void setPullSecret(String secret) {
        pullSecret = ClusterValues.checked("pullSecret", secret, ClusterValues.pullSecretProblem(secret));
    }

    /** What labs on it may be. */
    public LabPolicy policy() {
        List<String> patterns = new ArrayList<>(allowedImages
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
        return new LabPolicy(
                name, nodesPerLab, patterns, ClusterValues.given(registry), ClusterValues.given(pullSecret));
    }
}
