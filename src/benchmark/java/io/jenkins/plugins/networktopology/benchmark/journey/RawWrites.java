package io.jenkins.plugins.networktopology.benchmark.journey;

import io.jenkins.plugins.networktopology.benchmark.Samples;
import io.jenkins.plugins.networktopology.cluster.SentBytes;
import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.lab.LabLabels;
import io.jenkins.plugins.networktopology.plan.LabPlan;
import io.jenkins.plugins.networktopology.plan.LabPlanner;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.plan.PlanOptions;
import io.jenkins.plugins.networktopology.plan.PlannedObject;
import io.jenkins.plugins.networktopology.plan.Wiring;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * The counterpart of a lab's creation: the same objects in the same three steps (namespace, surroundings, pods), as
 * bytes that were made before, over as many connections that are open already. They are sent by bare sockets, or by the
 * HTTP library that the product uses: the difference is the price of the library.
 */
final class RawWrites implements AutoCloseable {

    private static final int CREATED = 201;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final byte[] NOTHING = {};
    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final MediaType JSON_TYPE = MediaType.get("application/json");
    private static final Duration REMOVAL = Duration.ofMinutes(2);

    private final List<RawConnection> connections = new ArrayList<>();
    private final URI server;
    private final SocketFactory sockets;
    private final int count;
    private final OkHttpClient library;
    private final HttpUrl url;
    private final ExecutorService threads;

    RawWrites(URI server, int count) throws IOException {
        this(server, SocketFactory.getDefault(), count);
    }

    RawWrites(URI server, SocketFactory sockets, int count) throws IOException {
        this.server = server;
        this.sockets = sockets;
        this.count = count;
        connect();
        url = HttpUrl.get(server);
        library = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(count, 1, TimeUnit.MINUTES))
                .build();
        threads = Executors.newFixedThreadPool(count);
    }

    /** An API server hangs up on whoever is silent for a while, as these are while others are measured. */
    private void connect() throws IOException {
        for (RawConnection old : connections) {
            old.close();
        }
        connections.clear();
        for (int i = 0; i < count; i++) {
            connections.add(new RawConnection(server, sockets));
        }
    }

    /** One request, as bare sockets send it and as the library does. */
    record Write(byte[] bare, Request request) {}

    /** The requests of one lab, by step. */
    record Prepared(String namespace, List<List<Write>> steps) {}

    /** How one request is sent; returns the status of the answer. */
    private interface Sender {
        int send(Write write) throws IOException;
    }

    Prepared prepare(Topology topology, String namespace) throws InvalidTopologyException, IOException {
        connect();
        LabPlan plan = LabPlanner.plan(
                topology,
                Samples.CATALOG,
                new PlanOptions(
                        namespace,
                        namespace,
                        1,
                        LabLabels.of(new LabId(namespace)),
                        Map.of(),
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        "IfNotPresent",
                        Wiring.MESHNET,
                        true));
        List<List<Write>> steps = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (PlannedObject object : plan.objects()) {
            int step = switch (object.kind()) {
                case NAMESPACE -> 0;
                case POD -> 2;
                default -> 1;
            };
            steps.get(step).add(write(path(object.kind(), namespace), SentBytes.of(object)));
        }
        return new Prepared(namespace, steps);
    }

    private Write write(String path, byte[] body) {
        Request request = new Request.Builder()
                .url(url.newBuilder().encodedPath(path).build())
                .post(RequestBody.create(body, JSON_TYPE))
                .build();
        return new Write(RawConnection.request("POST", path, body), request);
    }

    private static String path(ObjectKind kind, String namespace) {
        String in = "/namespaces/" + namespace;
        return switch (kind) {
            case NAMESPACE -> "/api/v1/namespaces";
            case NETWORK_POLICY -> "/apis/networking.k8s.io/v1" + in + "/networkpolicies";
            case SECRET -> "/api/v1" + in + "/secrets";
            case CONFIG_MAP -> "/api/v1" + in + "/configmaps";
            case TOPOLOGY -> "/apis/networkop.co.uk/v1beta1" + in + "/topologies";
            case SERVICE -> "/api/v1" + in + "/services";
            case POD -> "/api/v1" + in + "/pods";
            default -> throw new IllegalArgumentException("none of these topologies has such: " + kind);
        };
    }

    /** Writes all of it by bare sockets; returns the seconds that it took. */
    double write(Prepared lab) throws Exception {
        return write(
                lab,
                connections.stream()
                        .<Sender>map(connection -> write -> connection.send(write.bare()))
                        .toList());
    }

    /** The same by the HTTP library. */
    double writeByLibrary(Prepared lab) throws Exception {
        Sender sender = write -> {
            try (Response answer = library.newCall(write.request()).execute()) {
                answer.body().byteStream().transferTo(OutputStream.nullOutputStream());
                return answer.code();
            }
        };
        return write(lab, Collections.nCopies(connections.size(), sender));
    }

    private double write(Prepared lab, List<Sender> senders) throws Exception {
        long begin = System.nanoTime();
        for (List<Write> step : lab.steps()) {
            Queue<Write> waiting = new ConcurrentLinkedQueue<>(step);
            List<Future<?>> lanes = new ArrayList<>();
            for (Sender sender : senders) {
                lanes.add(threads.submit(() -> {
                    for (Write write = waiting.poll(); write != null; write = waiting.poll()) {
                        create(sender, write);
                    }
                    return null;
                }));
            }
            for (Future<?> lane : lanes) {
                lane.get();
            }
        }
        return Stopwatch.since(begin);
    }

    /** A real API server refuses pods until the namespace's service account is there. */
    private static void create(Sender sender, Write write) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + SETTLING.toNanos();
        int status = sender.send(write);
        while (status == FORBIDDEN && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(10);
            status = sender.send(write);
        }
        if (status != CREATED) {
            throw new IOException("the API server answered " + status);
        }
    }

    /** Removes pods, then Topology resources, then the namespace; returns the seconds that pods and Topologies took. */
    double removeInOrder(Prepared lab) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        removeAll(path(ObjectKind.POD, lab.namespace()));
        removeAll(path(ObjectKind.TOPOLOGY, lab.namespace()));
        double seconds = Stopwatch.since(begin);
        remove(lab);
        return seconds;
    }

    private void removeAll(String path) throws IOException, InterruptedException {
        RawConnection connection = connections.get(0);
        connection.send(RawConnection.request("DELETE", path, NOTHING));
        long deadline = System.nanoTime() + REMOVAL.toNanos();
        while (!connection
                .read(RawConnection.request("GET", path + "?limit=1", NOTHING))
                .contains("\"items\":[]")) {
            if (System.nanoTime() > deadline) {
                throw new IOException(path + " does not become empty");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    void remove(Prepared lab) throws IOException, InterruptedException {
        String path = "/api/v1/namespaces/" + lab.namespace();
        RawConnection connection = connections.get(0);
        connection.send(RawConnection.request("DELETE", path, NOTHING));
        long deadline = System.nanoTime() + REMOVAL.toNanos();
        while (connection.send(RawConnection.request("GET", path, NOTHING)) != NOT_FOUND) {
            if (System.nanoTime() > deadline) {
                throw new IOException("namespace " + lab.namespace() + " does not go away");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        library.connectionPool().evictAll();
        for (RawConnection connection : connections) {
            connection.close();
        }
    }
}
