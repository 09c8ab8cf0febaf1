package io.jenkins.plugins.networktopology.simulator;

import io.jenkins.plugins.networktopology.simulator.api.ApiServer;
import io.jenkins.plugins.networktopology.simulator.api.ApiTroubles;
import io.jenkins.plugins.networktopology.simulator.kubelet.ClusterObjects;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A whole cluster in this process: a Kubernetes API, what schedules, starts and wires pods behind it, and the devices
 * in them. Nothing blocks: {@link #start} returns when the API answers; {@link #close} ends all that was started.
 */
public final class Simulator implements AutoCloseable {

    private static final int HISTORY = 8192;

    private final ApiServer api;

    private Simulator(ApiServer api) {
        this.api = api;
    }

    /**
     * Starts a simulator.
     *
     * @throws IOException if its port cannot be had
     */
    public static Simulator start(SimulatorOptions options) throws IOException {
        FaultPlan faults = new FaultPlan(options.faults());
        ApiTroubles troubles = new ApiTroubles(
                faults.duration(Fault.Kind.API_LATENCY).orElse(Duration.ZERO),
                faults.percent(Fault.Kind.API_ERRORS).orElse(0),
                faults.duration(Fault.Kind.WATCH_DROPS),
                options.seed());
        ApiServer api = ApiServer.start(
                options.port(), HISTORY, options.seed(), troubles, (namespace, pod, container) -> Optional.empty());
        new ClusterObjects(api.state()).create(options.nodes());
        return new Simulator(api);
    }

    /** The API's address. */
    public URI server() {
        return api.uri();
    }

    /** A kubeconfig that leads to it. */
    public String kubeconfig() {
        return """
                apiVersion: v1
                kind: Config
                clusters:
                - name: simulator
                  cluster:
                    server: %s
                contexts:
                - name: simulator
                  context:
                    cluster: simulator
                    user: simulator
                current-context: simulator
                users:
                - name: simulator
                  user: {}
                """.formatted(server());
    }

    /** Writes the kubeconfig into a file, over what was there. */
    public void writeKubeconfig(Path file) throws IOException {
        Files.write(file, kubeconfig().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        api.close();
    }
}
