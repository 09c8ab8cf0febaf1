package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.store.Change;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * One open watch. Changes are queued by whoever makes them and written by one writer at a time, many in one go; no
 * thread waits for the client.
 */
final class WatchStream {

    /** A client that is this far behind is cut off, as the real server does. */
    private static final int LONGEST_QUEUE = 20_000;

    private static final int CHUNK = 64 * 1024;

    private final Selection selection;
    private final Presentation presentation;
    private final Executor writers;
    private final Response response;
    private final Callback callback;
    private final Queue<byte[]> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger queued = new AtomicInteger();
    private final AtomicBoolean writing = new AtomicBoolean();
    private final AtomicBoolean finished = new AtomicBoolean();
    private final List<Runnable> endings = new ArrayList<>();
    private boolean described;
    private boolean over;
    private volatile boolean ending;

    WatchStream(
            Selection selection,
            Presentation presentation,
            Executor writers,
            Request request,
            Response response,
            Callback callback) {
        this.selection = selection;
        this.presentation = presentation;
        this.writers = writers;
        this.response = response;
        this.callback = callback;
        request.addIdleTimeoutListener(timeout -> false);
        request.addFailureListener(failure -> finish(failure));
    }

    /** Runs something when the watch is over, or now if it is. */
    void onEnd(Runnable action) {
        synchronized (endings) {
            if (!over) {
                endings.add(action);
                return;
            }
        }
        action.run();
    }

    /** Sends the head, so that the client knows that it is watching. */
    void begin() {
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache, private");
        writing.set(true);
        response.write(false, BufferUtil.EMPTY_BUFFER, Callback.from(this::written, this::finish));
    }

    void follow(Runnable unsubscribe) {
        onEnd(unsubscribe);
    }

    /** Takes note of a change; called under the store's lock, one change at a time. */
    void accept(Change change) {
        selection.seen(change).ifPresent(seen -> {
            byte[] object = presentation.event(seen.object(), !described);
            described = true;
            enqueue(frame(seen.kind().name(), object));
        });
    }

    /** Tells the client up to which version it knows everything. */
    void bookmark(ResourceType type, long version, boolean initialEventsEnd) {
        ObjectNode object = Json.object().put("kind", type.kind()).put("apiVersion", type.apiVersion());
        ObjectNode metadata = object.putObject("metadata").put("resourceVersion", Long.toString(version));
        metadata.putNull("creationTimestamp");
        if (initialEventsEnd) {
            metadata.putObject("annotations").put("k8s.io/initial-events-end", "true");
        }
        enqueue(frame("BOOKMARK", Json.write(object)));
    }

    /** Ends with an error event. */
    void fail(ApiException why) {
        enqueue(frame("ERROR", Json.write(Reply.status(why))));
        end();
    }

    /** Ends once everything queued is written. */
    void end() {
        ending = true;
        pump();
    }

    private void enqueue(byte[] frame) {
        if (ending || finished.get()) {
            return;
        }
        queue.add(frame);
        if (queued.incrementAndGet() > LONGEST_QUEUE) {
            ending = true;
        }
        pump();
    }

    private static byte[] frame(String type, byte[] object) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(object.length + 40);
        out.writeBytes(("{\"type\":\"" + type + "\",\"object\":").getBytes(StandardCharsets.UTF_8));
        out.writeBytes(object);
        out.writeBytes("}\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private void pump() {
        if (writing.compareAndSet(false, true)) {
            try {
                writers.execute(this::write);
            } catch (java.util.concurrent.RejectedExecutionException e) {
                finish(e);
            }
        }
    }

    private void write() {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        while (chunk.size() < CHUNK) {
            byte[] frame = queue.poll();
            if (frame == null) {
                break;
            }
            queued.decrementAndGet();
            chunk.writeBytes(frame);
        }
        if (chunk.size() > 0) {
            response.write(false, ByteBuffer.wrap(chunk.toByteArray()), Callback.from(this::written, this::finish));
        } else if (ending) {
            response.write(true, BufferUtil.EMPTY_BUFFER, Callback.from(() -> finish(null), this::finish));
        } else {
            written();
        }
    }

    private void written() {
        writing.set(false);
        if (!queue.isEmpty() || ending) {
            pump();
        }
    }

    private void finish(Throwable failure) {
        if (!finished.compareAndSet(false, true)) {
            return;
        }
        List<Runnable> actions;
        synchronized (endings) {
            over = true;
            actions = List.copyOf(endings);
        }
        actions.forEach(Runnable::run);
        queue.clear();
        if (failure == null) {
            callback.succeeded();
        } else {
            callback.failed(failure);
        }
    }
}
