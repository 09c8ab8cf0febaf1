package io.jenkins.plugins.networktopology.jenkins.view;

import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A lab whose removal has not succeeded yet. */
public final class PendingLabRow {

    private final LabHandle lab;
    private final String why;

    PendingLabRow(LabHandle lab, String why) {
        this.lab = lab;
        this.why = why;
    }

    public String getLab() {
        return lab.lab();
    }

    public String getCluster() {
        return lab.cluster();
    }

    /** Why its removal failed the last time. */
    public String getWhy() {
        return why;
    }

    /** Where to post to remove it no more, relative to the page. */
    public String getGiveUpUrl() {
        return "giveUp?cluster=" + URLEncoder.encode(lab.cluster(), StandardCharsets.UTF_8) + "&lab="
                + URLEncoder.encode(lab.lab(), StandardCharsets.UTF_8);
    }
}
