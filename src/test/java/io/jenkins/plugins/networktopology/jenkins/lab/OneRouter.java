package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJenkins;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.run.JourneyListener;
import io.jenkins.plugins.networktopology.topology.Bootstrap;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.util.List;

/** The smallest lab. */
public final class OneRouter {

    public static final Topology TOPOLOGY = new Topology(
            "one",
            List.of(Node.of("vmx-1", "juniper_vmx")),
            List.of(),
            Bootstrap.DEFAULT,
            Verification.DEFAULT,
            List.of());

    private OneRouter() {}

    /** Brings it up for a build. */
    public static LabHandle up(FakeJenkins jenkins, LabCluster cluster, FakeRun build) throws Exception {
        LabHandle lab = jenkins.labs().prepare(cluster, TOPOLOGY);
        jenkins.labs().up(lab, cluster, LabWish.DEFAULT, TOPOLOGY, BuildRef.of(build), JourneyListener.SILENT);
        return lab;
    }

    /** Runs something while the lab is written down as one that is going. */
    public static void whileLeaving(FakeJenkins jenkins, LabHandle lab, Runnable look) {
        jenkins.labs().pending().add(lab, "being removed");
        try {
            look.run();
        } finally {
            jenkins.labs().pending().done(lab);
        }
    }
}
