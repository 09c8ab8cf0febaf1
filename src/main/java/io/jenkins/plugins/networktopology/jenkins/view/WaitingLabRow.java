package io.jenkins.plugins.networktopology.jenkins.view;

import hudson.model.Run;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** A lab that waits for a place on its cluster, as the page of all labs shows it. */
@ExportedBean(defaultVisibility = 2)
public final class WaitingLabRow {

    private final String lab;
    private final String cluster;
    private final Run<?, ?> build;

    WaitingLabRow(String lab, String cluster, Run<?, ?> build) {
        this.lab = lab;
        this.cluster = cluster;
        this.build = build;
    }

    @Exported
    public String getLab() {
        return lab;
    }

    @Exported
    public String getCluster() {
        return cluster;
    }

    @Exported
    public String getOwner() {
        return build.getExternalizableId();
    }

    /** The build it is for. */
    public Run<?, ?> getBuild() {
        return build;
    }
}
