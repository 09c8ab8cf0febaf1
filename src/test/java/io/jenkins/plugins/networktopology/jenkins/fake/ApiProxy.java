package io.jenkins.plugins.networktopology.jenkins.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * A way to an API server that can be cut, and mended again; not for websockets, so for no image with bridges. Requests
 * are told by method and path, such as {@code DELETE /api/v1/namespaces/x/pods}.
 */
public final class ApiProxy implements AutoCloseable {

    private static final Predicate<String> NONE = request -> false;
    private static final byte[] FORBIDDEN =
            "{\"kind\":\"Status\",\"reason\":\"Forbidden\",\"message\":\"not for you\",\"code\":403}"
                    .getBytes(StandardCharsets.UTF_8);

    private final URI server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch holding = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final HttpServer proxy;
    private volatile Predicate<String> lost = NONE;
    private volatile Predicate<String> lostOnce = NONE;
    private volatile Predicate<String> forbidden = NONE;
    private volatile Predicate<String> held = NONE;
    private volatile boolean cut;

    public ApiProxy(URI server) throws IOException {
        this.server = server;
        proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.setExecutor(threads);
        proxy.createContext("/", this::pass);
        proxy.start();
    }

    public String url() {
        return "http://127.0.0.1:" + proxy.getAddress().getPort();
    }

    /** Is cut as soon as such a request has reached the server, before its answer is back. */
    public ApiProxy loseTheAnswerTo(Predicate<String> requests) {
        lost = requests;
        return this;
    }

    /** Hangs up on whoever sent the first such request, after it has reached the server. */
    public ApiProxy loseOneAnswerTo(Predicate<String> requests) {
        AtomicBoolean first = new AtomicBoolean(true);
        lostOnce = request -> requests.test(request) && first.getAndSet(false);
        return this;
    }

    /** Says to such requests that whoever sends them may not. */
    public ApiProxy forbid(Predicate<String> requests) {
        forbidden = requests;
        return this;
    }

    /** Keeps such requests waiting until it is mended. */
    public ApiProxy hold(Predicate<String> requests) {
        held = requests;
        return this;
    }

    /** Waits for a request that is held. */
    public void awaitHeld() throws InterruptedException {
        if (!holding.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("no request came that was to be held");
        }
    }

    /** From now on it hangs up on everybody. */
    public void cut() {
        cut = true;
    }

    public boolean isCut() {
        return cut;
    }

    /** From now on everything comes through. */
    public void mend() {
        lost = NONE;
        held = NONE;
        cut = false;
        released.countDown();
    }

    private void pass(HttpExchange exchange) throws IOException {
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        try (exchange) {
            if (held.test(request)) {
                holding.countDown();
                released.await();
            }
            if (cut) {
                return;
            }
            if (forbidden.test(request)) {
                exchange.sendResponseHeaders(403, FORBIDDEN.length);
                exchange.getResponseBody().write(FORBIDDEN);
                return;
            }
            HttpResponse<InputStream> answer = ask(exchange);
            if (lostOnce.test(request)) {
                return;
            }
            if (lost.test(request)) {
                cut = true;
                return;
            }
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            exchange.sendResponseHeaders(answer.statusCode(), 0);
            copy(answer.body(), exchange.getResponseBody());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<InputStream> ask(HttpExchange exchange) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type != null) {
            request.header("Content-Type", type);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private static void copy(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[8192];
        int length;
        while ((length = from.read(buffer)) >= 0) {
            to.write(buffer, 0, length);
            to.flush(); // a watch is told at once
        }
    }

    @Override
    public void close() {
        released.countDown();
        proxy.stop(0);
        threads.shutdownNow();
    }
}
