package io.jenkins.plugins.networktopology.simulator.api;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** A Kubernetes API server over plain HTTP on 127.0.0.1. Closing it ends all watches and forgets everything. */
public final class ApiServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final ClusterState state;
    private final Server server;
    private final ServerConnector connector;
    private final WatchEndpoint watches;
    private final ScheduledExecutorService timer;
    private final ServiceAddresses services = new ServiceAddresses(new Random());
    private volatile PodLogs logs = (namespace, pod, container) -> Optional.empty();
    private volatile Optional<PodInsides> insides = Optional.empty();

    private ApiServer(int port, int history, ApiTroubles troubles) {
        state = new ClusterState(history, services);
        // with a queue of its own making Jetty asks JMX how large a line of the cache is, a twentieth of a second
        QueuedThreadPool threads = new QueuedThreadPool(12, 2, 30_000, new LinkedBlockingQueue<>());
        threads.setName("simulator-api");
        threads.setDaemon(true);
        timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "simulator-api-timer");
            thread.setDaemon(true);
            return thread;
        });
        server = new Server(threads);
        server.setStopTimeout(0);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        connector = new ServerConnector(server, 1, 2, new HttpConnectionFactory(http));
        connector.setHost(LOOPBACK);
        connector.setPort(port);
        connector.setIdleTimeout(300_000);
        connector.setAcceptQueueSize(1024);
        server.addConnector(connector);
        watches = new WatchEndpoint(state, troubles, threads, timer);
        server.setHandler(new ApiHandler(
                new Router(
                        state,
                        watches,
                        (namespace, pod, container) -> logs.log(namespace, pod, container),
                        new StreamEndpoint(() -> insides.orElseThrow(), ServerWebSocketContainer.ensure(server))),
                troubles,
                timer));
    }

    /**
     * Starts a server.
     *
     * @param port where it listens, 0 for any free port
     * @param history how many changes of each type watches can start behind
     * @throws IOException if the port cannot be had
     */
    public static ApiServer start(int port, int history, ApiTroubles troubles) throws IOException {
        ApiServer api = new ApiServer(port, history, troubles);
        try {
            api.server.start();
        } catch (Exception e) {
            api.close();
            throw new IOException(
                    "the simulator's API cannot listen on " + LOOPBACK + ":" + port + ": " + e.getMessage(), e);
        }
        return api;
    }

    public ClusterState state() {
        return state;
    }

    /** Takes what pods print from there; until then nothing has been printed. */
    public void logsFrom(PodLogs source) {
        logs = source;
    }

    /** Takes the nodes' ports from there; until then from nowhere. */
    public void nodePortsFrom(HostPorts ports) {
        services.takePortsFrom(ports);
    }

    /** Lets exec and port-forward in there; until then no pod runs. */
    public void enterPodsThrough(PodInsides source) {
        insides = Optional.of(source);
    }

    /** Its address, such as {@code http://127.0.0.1:43211}. */
    public URI uri() {
        return URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort());
    }

    /** How many watches are open. */
    public int openWatches() {
        return watches.count();
    }

    @Override
    public void close() {
        watches.endAll();
        timer.shutdownNow();
        // Jetty's stop waits, on the thread that selects, for answers under way; closed connections fail them before.
        connector.getConnectedEndPoints().forEach(EndPoint::close);
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the simulator's API did not stop", e);
        }
    }
}
