package io.jenkins.plugins.networktopology.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;

/** One connection to a port of a pod, carried by a websocket to the API server. */
final class PodStream extends WebSocketListener implements AutoCloseable {

    private static final int NORMAL = 1000;

    /** OkHttp gives a connection up that holds 16 MiB back; a slow pod must slow its sender down long before. */
    private static final long MOST_UNSENT = 1024 * 1024;

    private static final long DRAIN_MILLIS = 5;

    /** Takes the pod's bytes, on the websocket's thread, which waits meanwhile. */
    interface Receiver {
        void received(ByteString bytes) throws IOException;
    }

    private final ApiConnection connection;
    private final ApiRequest request;
    private final PodChannels channels;
    private final Receiver receiver;
    private final Map<Integer, Integer> preambleLeft = new HashMap<>();
    private final CompletableFuture<Void> answered = new CompletableFuture<>();
    private final CompletableFuture<String> ended = new CompletableFuture<>();
    private final Upgrade upgrade = new Upgrade();
    private volatile WebSocket socket;

    private PodStream(ApiConnection connection, ApiRequest request, PodChannels channels, Receiver receiver) {
        this.connection = connection;
        this.request = request;
        this.channels = channels;
        this.receiver = receiver;
        preambleLeft.put(channels.out(), channels.preamble());
        preambleLeft.put(channels.errors(), channels.preamble());
    }

    static PodStream open(ApiConnection connection, ApiRequest request, PodChannels channels, Receiver receiver)
            throws ClusterException {
        PodStream stream = new PodStream(connection, request, channels, receiver);
        stream.socket = connection.newWebSocket(request, PodChannels.SUBPROTOCOL, stream.upgrade, stream);
        return stream;
    }

    /** Sends bytes into the pod, and waits while too many are under way. */
    void send(byte[] bytes, int length) throws IOException, InterruptedException {
        while (socket.queueSize() > MOST_UNSENT && !ended.isDone()) {
            TimeUnit.MILLISECONDS.sleep(DRAIN_MILLIS); // OkHttp tells nobody when its queue drains
        }
        byte[] message = new byte[length + 1];
        message[0] = (byte) channels.in();
        System.arraycopy(bytes, 0, message, 1, length);
        if (!socket.send(ByteString.of(message))) {
            throw new IOException("the connection has ended");
        }
    }

    /**
     * Waits for the first byte, as a server sends that speaks first, such as SSH's.
     *
     * @return why none came, or empty
     */
    Optional<String> silence(Duration limit) throws InterruptedException {
        CompletableFuture<Object> first = CompletableFuture.anyOf(answered, ended);
        try {
            return Optional.ofNullable((String) first.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.of("no answer within " + limit.toMillis() + " ms");
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Completed, with the reason, when the connection is over. */
    CompletableFuture<String> ended() {
        return ended;
    }

    @Override
    public void onOpen(WebSocket from, Response response) {
        upgrade.done();
    }

    @Override
    public void onMessage(WebSocket from, ByteString message) {
        socket = from; // this may be heard before the call that opens it has returned
        if (message.size() == 0) {
            return;
        }
        int channel = message.getByte(0);
        ByteString content = message.substring(1);
        int skipped = Math.min(content.size(), preambleLeft.getOrDefault(channel, 0));
        preambleLeft.computeIfPresent(channel, (key, left) -> left - skipped);
        content = content.substring(skipped);
        if (content.size() == 0) {
            return;
        }
        if (channel == channels.out()) {
            deliver(content);
        } else if (channel == channels.errors() || channel == channels.status()) {
            end(words(content));
        }
    }

    private void deliver(ByteString content) {
        answered.complete(null);
        try {
            receiver.received(content);
        } catch (IOException gone) {
            end("the other side has gone");
        }
    }

    private static String words(ByteString content) {
        String text = content.string(StandardCharsets.UTF_8).strip();
        return Optional.ofNullable(ApiErrors.read(content.toByteArray()).message())
                .orElse(text);
    }

    @Override
    public void onMessage(WebSocket from, String text) {
        onMessage(from, ByteString.encodeUtf8(text));
    }

    @Override
    public void onClosing(WebSocket from, int code, String reason) {
        socket = from; // this may be heard before the call that opens it has returned
        end(reason.isBlank() ? "the pod's side has hung up" : reason);
    }

    @Override
    public void onFailure(WebSocket from, Throwable failure, Response response) {
        socket = from; // this may be heard before the call that opens it has returned
        upgrade.failed();
        if (response == null) {
            end(failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage());
            return;
        }
        try {
            Wire.Status status = ApiErrors.read(response.body().bytes());
            end(connection.errors().refused(request, response.code(), status, 1).getMessage());
        } catch (IOException unreadable) {
            end("the API server says " + response.code());
        }
    }

    private void end(String why) {
        if (ended.complete(why)) {
            socket.close(NORMAL, null);
        }
    }

    @Override
    public void close() {
        end("closed");
        socket.cancel();
    }
}
