package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Function;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;

/** One websocket that leads into a pod, as the kubelet serves it. */
public final class PodSocket implements Session.Listener, PodInsides.Visitor {

    private static final int LARGEST_MESSAGE = 1024 * 1024;

    private final StreamChannels channels;
    private final OptionalInt port;
    private final PodInsides.Visit visit;
    private volatile Session session;

    /**
     * @param port which one is forwarded, if one is
     * @param inside enters the pod for the visitor that it is given
     */
    PodSocket(StreamChannels channels, OptionalInt port, Function<PodInsides.Visitor, PodInsides.Visit> inside) {
        this.channels = channels;
        this.port = port;
        this.visit = inside.apply(this);
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        opened.setIdleTimeout(Duration.ZERO);
        opened.setMaxBinaryMessageSize(LARGEST_MESSAGE);
        port.ifPresent(number -> {
            send(StreamChannels.preamble(channels.out(), number), Callback.NOOP);
            send(StreamChannels.preamble(channels.error(), number), Callback.NOOP);
        });
        visit.begin();
        opened.demand();
    }

    @Override
    public void onWebSocketBinary(ByteBuffer message, Callback callback) {
        int channel = message.hasRemaining() ? message.get() & 0xff : -1;
        if (channel != channels.in() || !message.hasRemaining()) {
            callback.succeed();
            if (channel == StreamChannels.ENDED && message.hasRemaining() && message.get() == channels.in()) {
                visit.close();
            }
            session.demand();
            return;
        }
        visit.in(message, () -> {
            callback.succeed();
            session.demand();
        });
    }

    @Override
    public void onWebSocketText(String message) {
        onWebSocketBinary(ByteBuffer.wrap(message.getBytes(StandardCharsets.UTF_8)), Callback.NOOP);
    }

    @Override
    public void onWebSocketClose(int statusCode, String reason, Callback callback) {
        visit.close();
        callback.succeed();
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        visit.close();
    }

    @Override
    public void out(ByteBuffer bytes, Runnable next) {
        send(StreamChannels.message(channels.out(), bytes), Callback.from(next, failure -> visit.close()));
    }

    @Override
    public void error(String words) {
        send(StreamChannels.message(channels.error(), words), Callback.NOOP);
    }

    @Override
    public void ended(int exitCode) {
        channels.status().ifPresent(channel -> {
            byte[] status = Json.write(exitCode == 0 ? Reply.head("Success") : failure(exitCode));
            send(StreamChannels.message(channel, ByteBuffer.wrap(status)), Callback.NOOP);
        });
        session.close(StatusCode.NORMAL, null, Callback.NOOP);
    }

    private static ObjectNode failure(int exitCode) {
        ObjectNode status = Reply.head("Failure")
                .put("message", "command terminated with non-zero exit code: exit status " + exitCode)
                .put("reason", "NonZeroExitCode");
        status.putObject("details")
                .putArray("causes")
                .addObject()
                .put("reason", "ExitCode")
                .put("message", Integer.toString(exitCode));
        return status;
    }

    private void send(ByteBuffer message, Callback callback) {
        session.sendBinary(message, callback);
    }
}
