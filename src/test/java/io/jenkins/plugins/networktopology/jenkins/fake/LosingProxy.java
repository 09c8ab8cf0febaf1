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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** A way to an API server that breaks after a request has reached it and before its answer is back, until it is mended. */
public final class LosingProxy implements AutoCloseable {

    private final URI server;
    private final Predicate<String> fatal;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer proxy;
    private volatile boolean armed = true;
    private volatile boolean broken;

    /** @param fatal method and path of the request, {@code POST /api/v1/namespaces}, at whose answer it breaks */
    public LosingProxy(URI server, Predicate<String> fatal) throws IOException {
        this.server = server;
        this.fatal = fatal;
        proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.setExecutor(threads);
        proxy.createContext("/", this::pass);
        proxy.start();
    }

    public String url() {
        return "http://127.0.0.1:" + proxy.getAddress().getPort();
    }

    /** Whether it has broken. */
    public boolean isBroken() {
        return broken;
    }

    /** From now on everything comes through. */
    public void mend() {
        armed = false;
        broken = false;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (broken) {
                return; // hangs up
            }
            HttpResponse<InputStream> answer = ask(exchange);
            if (armed
                    && fatal.test(exchange.getRequestMethod() + " "
                            + exchange.getRequestURI().getPath())) {
                broken = true;
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
        proxy.stop(0);
        threads.shutdownNow();
    }
}
