package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.SimulatorConnection;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The simulators of this controller: one for each cluster that is configured so, until the controller ends. */
public final class OpenSimulators implements AutoCloseable {

    private final Map<String, Simulator> running = new HashMap<>();

    /** Where a cluster's simulator answers, on the loopback interface; started at the first call. */
    URI of(LabCluster cluster) throws IOException {
        int boot = bootSeconds(cluster);
        String key = cluster.getName() + " " + boot;
        Simulator known = running.get(key);
        if (known == null) {
            known = start(SimulatorOptions.DEFAULT.withBootTime(Duration.ofSeconds(boot)));
            running.put(key, known);
        }
        return known.server();
    }

    /** Its threads, which inherit the loader, must find the plugin's SSHD and not that of another plugin. */
    public static Simulator start(SimulatorOptions options) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OpenSimulators.class.getClassLoader());
        try {
            return Simulator.start(options);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** How long a cluster's simulated devices boot; -1 if they are not simulated. */
    static int bootSeconds(LabCluster cluster) {
        return cluster.getConnection() instanceof SimulatorConnection simulator ? simulator.getBootSeconds() : -1;
    }

    @Override
    public void close() {
        running.values().forEach(Simulator::close);
        running.clear();
    }
}
