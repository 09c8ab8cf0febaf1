package io.jenkins.plugins.networktopology.cluster;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An API server that gives prepared answers, one after the other, and keeps what it was asked. */
final class ScriptedApi implements AutoCloseable {

    /** Gives one answer, or none. */
    interface Step {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ConcurrentLinkedQueue<Step> steps = new ConcurrentLinkedQueue<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    ScriptedApi(Step... script) throws IOException {
        steps.addAll(List.of(script));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    static Step json(int code, String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(code, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** As {@link #json}, with a request to wait. */
    static Step overloaded(int code, String retryAfter) {
        return exchange -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            json(code, "{\"message\":\"too many requests\"}").answer(exchange);
        };
    }

    /** The request was taken, the connection breaks. */
    static Step lostAnswer() {
        return exchange -> {
            throw new IOException("the answer is lost");
        };
    }

    /** The answer begins and does not end. */
    static Step stalled() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** Answers only when as many requests are there at once; breaks the connection if they do not come. */
    static Step together(CyclicBarrier all, Step answer) {
        return exchange -> {
            try {
                all.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                throw new IOException("the others have not come", alone);
            }
            answer.answer(exchange);
        };
    }

    private void handle(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
        exchange.getRequestBody().readAllBytes();
        Step step = steps.size() > 1 ? steps.poll() : steps.peek();
        try (exchange) {
            step.answer(exchange);
        }
    }

    List<String> asked() {
        return asked;
    }

    Cluster connect() throws ClusterException {
        return KubernetesCluster.connect(settings());
    }

    /** As {@link #connect}, with so long for one attempt of a request. */
    Cluster connect(Duration requestLimit) throws ClusterException {
        ClusterSettings usual = settings();
        return KubernetesCluster.connect(
                new ClusterSettings(usual.target(), usual.connections(), requestLimit, usual.attempts()));
    }

    private ClusterSettings settings() {
        return ClusterSettings.url("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
