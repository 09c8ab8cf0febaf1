package io.jenkins.plugins.networktopology.jenkins.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An API server of a cluster without meshnet, for an account that may read and nothing else. */
public final class DenyingApi implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    public DenyingApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", DenyingApi::refuse);
        server.createContext("/version", exchange -> answer(exchange, 200, "{\"gitVersion\":\"v1.31.2\"}"));
        server.createContext(
                "/api/v1/nodes",
                exchange -> answer(exchange, 403, "{\"reason\":\"Forbidden\",\"message\":\"nodes\",\"code\":403}"));
        server.createContext("/apis/authorization.k8s.io/v1/selfsubjectaccessreviews", this::review);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void refuse(HttpExchange exchange) throws IOException {
        boolean reads = exchange.getRequestMethod().equals("GET");
        answer(
                exchange,
                reads ? 404 : 403,
                reads
                        ? "{\"reason\":\"NotFound\",\"code\":404}"
                        : "{\"reason\":\"Forbidden\",\"message\":\"read only\",\"code\":403}");
    }

    private void review(HttpExchange exchange) throws IOException {
        String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean allowed = question.matches("(?s).*\"verb\":\"(get|list|watch)\".*");
        answer(exchange, 201, "{\"status\":{\"allowed\":" + allowed + "}}");
    }

    private static void answer(HttpExchange exchange, int code, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(code, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
