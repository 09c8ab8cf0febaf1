package io.jenkins.plugins.networktopology.cluster;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A registry by HTTPS that wants a login, or a token that it gives for one; has one image, {@code lab/router:1}. */
public final class PrivateRegistry implements AutoCloseable {

    public static final String LOGIN = "robot:s3cret-of-the-robot";

    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString(LOGIN.getBytes(StandardCharsets.UTF_8));

    private final HttpsServer server;
    private final boolean tokens;
    private final List<String> paths = new CopyOnWriteArrayList<>();

    public PrivateRegistry(Certificates certificates, boolean tokens) throws Exception {
        this.tokens = tokens;
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificates.serverContext()));
        server.createContext("/", this::answer);
        server.start();
    }

    public String name() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was asked for, in order. */
    public List<String> paths() {
        return paths;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        paths.add(path);
        if (path.startsWith("/token?")) {
            boolean known = BASIC.equals(authorization) && path.contains("scope=repository%3Alab%2Frouter%3Apull");
            send(exchange, known ? 200 : 401, "{\"token\":\"for-a-while\"}");
        } else if (!(tokens ? "Bearer for-a-while" : BASIC).equals(authorization)) {
            String challenge = tokens
                    ? "Bearer realm=\"https://" + name() + "/token\",service=\"registry\","
                            + "scope=\"repository:lab/router:pull\""
                    : "Basic realm=\"registry\"";
            exchange.getResponseHeaders().add("WWW-Authenticate", challenge);
            send(exchange, 401, "{}");
        } else {
            switch (path) {
                case "/v2/lab/router/manifests/1" -> send(exchange, 200, "{\"schemaVersion\":2}");
                case "/v2/lab/router/tags/list" -> send(exchange, 200, "{\"tags\":[\"1\",\"0.9\"]}");
                case "/v2/_catalog" -> send(exchange, 200, "{\"repositories\":[\"lab/router\",\"vrnetlab/vr-csr\"]}");
                default -> send(exchange, 404, "{\"errors\":[{\"code\":\"MANIFEST_UNKNOWN\"}]}");
            }
        }
    }

    private static void send(HttpExchange exchange, int code, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
