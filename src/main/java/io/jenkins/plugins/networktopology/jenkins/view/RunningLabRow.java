package io.jenkins.plugins.networktopology.jenkins.view;

import hudson.model.Item;
import hudson.model.Run;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import io.jenkins.plugins.networktopology.lab.LabSummary;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** A lab that runs now, as the page of all labs shows it. */
@ExportedBean(defaultVisibility = 2)
public final class RunningLabRow {

    private final LabSummary lab;
    private final String cluster;
    private final Optional<Run<?, ?>> build;
    private final boolean leaving;

    RunningLabRow(LabSummary lab, String cluster) {
        this.lab = lab;
        this.cluster = cluster;
        this.build = JenkinsFacade.get().build(lab.owner());
        this.leaving = JenkinsFacade.get()
                .labs()
                .pending()
                .all()
                .containsKey(LabHandle.of(lab.id(), lab.namespace(), cluster));
    }

    @Exported
    public String getLab() {
        return lab.id().value();
    }

    @Exported
    public String getNamespace() {
        return lab.namespace();
    }

    @Exported
    public String getCluster() {
        return cluster;
    }

    /** The build's id, or who else it is for. */
    @Exported
    public String getOwner() {
        return lab.owner();
    }

    /** The build it is for; null if that is gone, or not for the reader's eyes. */
    public Run<?, ?> getBuild() {
        return build.orElse(null);
    }

    @Exported
    public Date getSince() {
        return Date.from(lab.created());
    }

    @Exported
    public Date getExpires() {
        return Date.from(lab.expires());
    }

    /** In words. */
    @Exported
    public String getState() {
        return leaving ? "being removed" : lab.why();
    }

    /** Whether its removal has begun. */
    public boolean isLeaving() {
        return leaving;
    }

    @Exported
    public int getNodes() {
        return lab.nodes().size();
    }

    @Exported
    public int getNodesReady() {
        return (int) lab.nodes().stream().filter(LabSummary.NodeState::ready).count();
    }

    /** What each node's pod does. */
    @Exported
    public List<String> getNodeStates() {
        return lab.nodes().stream()
                .map(node -> node.node() + ": " + node.state() + (node.ready() ? ", ready" : ""))
                .toList();
    }

    /** Where to post to remove it, relative to the page. */
    public String getRemoveUrl() {
        return "remove?cluster=" + URLEncoder.encode(cluster, StandardCharsets.UTF_8) + "&lab="
                + URLEncoder.encode(getLab(), StandardCharsets.UTF_8);
    }

    /** Who may cancel the build may remove its lab; what has no build is the administrator's. */
    public boolean isRemovable() {
        return build.isPresent()
                ? build.get().getParent().hasPermission(Item.CANCEL)
                : JenkinsFacade.get().mayAdminister();
    }

    /** Whether the reader may know of it. */
    boolean visible() {
        return build.isPresent()
                ? build.get().getParent().hasPermission(Item.READ)
                : JenkinsFacade.get().mayAdminister();
    }
}
