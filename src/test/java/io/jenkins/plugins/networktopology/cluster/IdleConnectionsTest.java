package io.jenkins.plugins.networktopology.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections are used again, and let go when nobody has used them for long. */
class IdleConnectionsTest {

    private static final int FOR_EVER = 3_600;
    private static final byte[] BODY = "answer".getBytes(StandardCharsets.UTF_8);

    private HttpServer server;
    private ExecutorService threads;

    @BeforeEach
    void serve() throws Exception {
        threads = Executors.newCachedThreadPool();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, BODY.length);
            exchange.getResponseBody().write(BODY);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void oneConnectionDoesForManyRequests() throws Exception {
        ConnectionPool pool = IdleConnections.pool(4, FOR_EVER);
        OkHttpClient http = client(pool);
        for (int i = 0; i < 20; i++) {
            read(open(http));
        }
        assertThat(pool.connectionCount()).isEqualTo(1);
        pool.evictAll();
        assertThat(pool.connectionCount()).isZero();
    }

    @Test
    void aConnectionThatNobodyUsesIsClosed() throws Exception {
        ConnectionPool pool = IdleConnections.pool(4, 1);
        Response used = open(client(pool));
        assertThat(pool.connectionCount()).isEqualTo(1);
        read(used);
        await().atMost(Duration.ofSeconds(30)).until(() -> pool.connectionCount() == 0);
    }

    @Test
    void aConnectionInUseIsKept() throws Exception {
        ConnectionPool pool = IdleConnections.pool(4, 1);
        OkHttpClient http = client(pool);
        try (Response used = open(http)) {
            read(open(http));
            await().atMost(Duration.ofSeconds(30)).until(() -> pool.connectionCount() == 1);
            assertThat(pool.idleConnectionCount()).isZero();
            assertThat(used.code()).isEqualTo(200);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> pool.connectionCount() == 0);
    }

    @Test
    void noMoreAreKeptThanWanted() throws Exception {
        ConnectionPool pool = IdleConnections.pool(2, FOR_EVER);
        OkHttpClient http = client(pool);
        List<Response> atOnce = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            atOnce.add(open(http));
        }
        assertThat(pool.connectionCount()).isEqualTo(5);
        for (Response each : atOnce) {
            read(each);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> pool.connectionCount() == 2);
        pool.evictAll();
    }

    private static OkHttpClient client(ConnectionPool pool) {
        return new OkHttpClient.Builder().connectionPool(pool).build();
    }

    /** Reads all of it: of an answer that is only closed, the client waits a moment for the rest, or hangs up. */
    private static void read(Response answer) throws Exception {
        assertThat(answer.body().bytes()).isEqualTo(BODY);
    }

    /** An answer, whose connection is in use until it is read or closed. */
    private Response open(OkHttpClient http) throws Exception {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        return http.newCall(new Request.Builder().url(url).build()).execute();
    }
}
