package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.SimulatorConnection;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** What {@link OtherSshdTest} does in a loader of its own; takes and gives the JDK's types only. */
public final class PluginScene {

    private PluginScene() {}

    /** What a device says after a restart. */
    public static String answerAfterARestart(Path directory) throws Exception {
        try (SweptLabs labs = new SweptLabs(directory)) {
            FakeRun build = labs.build(1);
            LabHandle lab = labs.up(build);
            labs.jenkins().restart();
            LiveLab found = labs.jenkins().labs().find(lab, Removals.configured(lab), BuildRef.of(build));
            return found.journey()
                    .devices(found.lab())
                    .run("vmx-1", "show version", Duration.ofSeconds(30))
                    .text();
        }
    }

    /** A simulated cluster as the plugin starts it, and what closes it. */
    public static Map.Entry<URI, AutoCloseable> simulator() throws Exception {
        SimulatorConnection quick = new SimulatorConnection();
        quick.setBootSeconds(0);
        OpenSimulators simulators = new OpenSimulators();
        return Map.entry(simulators.of(new LabCluster("sim", quick)), simulators);
    }

    /** The loader of the thread that does the plugin's work in the background. */
    public static ClassLoader loaderInTheBackground(Path directory) throws Exception {
        try (SweptLabs labs = new SweptLabs(directory)) {
            ClassLoader[] found = new ClassLoader[1];
            labs.jenkins()
                    .labs()
                    .background(() -> found[0] = Thread.currentThread().getContextClassLoader())
                    .get();
            return found[0];
        }
    }
}
