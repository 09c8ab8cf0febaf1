package io.jenkins.plugins.networktopology.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection to a pod's port is given back however it ends, also before it has begun. */
class PodStreamTest {

    private static final String KEY = "Sec-WebSocket-Key: ";
    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455, 1.3

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private ServerSocket server;

    @BeforeEach
    void serve() throws Exception {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::agree, "websocket-server");
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    /** Agrees to the upgrade and sends nothing. */
    private void agree() {
        try (Socket client = server.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            String key = "";
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                key = line.startsWith(KEY) ? line.substring(KEY.length()) : key;
            }
            String accepted = ByteString.encodeUtf8(key + MAGIC).sha1().base64();
            client.getOutputStream()
                    .write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                    + "Sec-WebSocket-Accept: " + accepted + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            in.read();
        } catch (IOException closed) {
            // by the client or by the test
        }
    }

    @Test
    void aStreamThatIsClosedJustAsTheServerAgreesLeavesNoConnectionInUse() throws Exception {
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(PodStreamTest::cancelled)
                .build();
        PodStream stream = open(http);
        assertThat(stream.ended().get(30, TimeUnit.SECONDS)).isEqualTo("Canceled");
        await().atMost(LIMIT).until(() -> http.connectionPool().connectionCount() == 0);
    }

    @Test
    void aStreamThatIsClosedLaterLeavesNoConnectionInUse() throws Exception {
        OkHttpClient http = new OkHttpClient();
        PodStream stream = open(http);
        await().atMost(LIMIT).until(() -> http.connectionPool().connectionCount() == 1);
        stream.close();
        await().atMost(LIMIT).until(() -> http.connectionPool().connectionCount() == 0);
    }

    /** Its answer is there, the websocket does not have it yet. */
    private static Response cancelled(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        chain.call().cancel();
        return response;
    }

    private PodStream open(OkHttpClient http) throws Exception {
        String url = "http://127.0.0.1:" + server.getLocalPort();
        ApiEndpoint endpoint = ApiEndpoint.open(HttpUrl.get(url), "test").withHttp(http);
        return PodStream.open(
                new ApiConnection(endpoint, ClusterSettings.url(url)),
                PodChannels.request(AccessPath.PORT_FORWARD, "default", "pod", 22),
                PodChannels.PORT_FORWARD,
                bytes -> {});
    }
}
