package io.jenkins.plugins.networktopology.cluster;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Response;

/**
 * Lists the objects of one kind, then watches them, for as long as it is open. A connection that breaks is resumed at
 * the last version seen; where the API server no longer knows that version, everything is listed anew and what has
 * vanished meanwhile is told as gone.
 */
final class WatchLoop<T extends Wire.Item> implements Watch {

    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;
    private static final long CLOSE_SECONDS = 5;

    private final ApiConnection connection;
    private final ApiRequest list;
    private final JavaType listType;
    private final JavaType eventType;
    private final ItemListener<T> listener;
    private final Map<String, T> known = new HashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private String version = "";
    private long pauseMillis = FIRST_PAUSE_MILLIS;
    private volatile Call current;

    /**
     * @param list the request that lists the objects
     * @param metadataOnly whether names and labels will do
     */
    WatchLoop(
            ApiConnection connection, ApiRequest list, Class<T> item, boolean metadataOnly, ItemListener<T> listener) {
        this.connection = connection;
        this.list = metadataOnly ? list.metadataOnly(true) : list;
        this.listType = Wire.listOf(item);
        this.eventType = Wire.eventOf(item);
        this.listener = listener;
        ApiRequest watched = metadataOnly ? list.metadataOnly(false) : list;
        this.thread = DaemonThreads.named("watch").newThread(() -> run(watched));
    }

    WatchLoop<T> start() {
        thread.start();
        return this;
    }

    private void run(ApiRequest watched) {
        try {
            while (closed.getCount() > 0) {
                if (version.isEmpty()) {
                    relist();
                }
                follow(watched);
            }
        } catch (ClusterException reason) {
            if (closed.getCount() > 0) {
                listener.failed(reason);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void relist() throws ClusterException, InterruptedException {
        Wire.ItemList<T> all = connection.call(list, listType);
        Set<String> there = new HashSet<>();
        for (T item : all.itemsOrNone()) {
            there.add(key(item));
            tell(item, false);
        }
        known.entrySet().stream()
                .filter(entry -> !there.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList()
                .forEach(vanished -> tell(vanished, true));
        version = all.metadata().resourceVersion();
        listener.synced();
    }

    /** Reads events until the connection ends; waits a little if it ended at once. */
    private void follow(ApiRequest watched) throws ClusterException, InterruptedException {
        Call call = connection.newWatchCall(watched.with("watch", "true")
                .with("resourceVersion", version)
                .with("allowWatchBookmarks", "true")
                .with("timeoutSeconds", Long.toString(HttpSettings.WATCH.toSeconds())));
        current = call;
        if (closed.getCount() == 0) {
            return;
        }
        try (Response response = call.execute()) {
            connection.heard(response);
            if (response.isSuccessful()) {
                pauseMillis = FIRST_PAUSE_MILLIS;
                read(response);
            } else {
                refused(response);
            }
        } catch (JacksonException unreadable) {
            version = "";
        } catch (IOException brokenOff) {
            // resumed below: what was missed comes with the next connection
        }
        if (closed.await(pauseMillis, TimeUnit.MILLISECONDS)) {
            return;
        }
        pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, pauseMillis * 2);
    }

    private void read(Response response) throws IOException {
        try (JsonParser parser = Wire.JSON.createParser(response.body().byteStream());
                MappingIterator<Wire.Event<T>> events =
                        Wire.JSON.readerFor(eventType).readValues(parser)) {
            while (closed.getCount() > 0 && events.hasNextValue()) {
                accept(events.nextValue());
            }
        }
    }

    private void accept(Wire.Event<T> event) {
        T object = event.object();
        if (event.type().equals("ERROR")) {
            // 410 Gone above all; whatever it is, a fresh list puts it right
            version = "";
            return;
        }
        version = object.metadata().resourceVersion();
        if (!event.type().equals("BOOKMARK")) {
            tell(object, event.type().equals("DELETED"));
        }
    }

    private void refused(Response response) throws IOException, ClusterException {
        Wire.Status status = ApiErrors.read(response.body().bytes());
        if (response.code() == 410) {
            version = "";
        } else if (!ApiErrors.passing(response.code(), status)) {
            throw connection.errors().refused(list, response.code(), status, 1);
        }
    }

    private void tell(T item, boolean gone) {
        if (gone) {
            known.remove(key(item));
        } else {
            known.put(key(item), item);
        }
        if (closed.getCount() > 0) {
            listener.changed(item, gone);
        }
    }

    private static String key(Wire.Item item) {
        return item.metadata().namespace() + "/" + item.metadata().name();
    }

    @Override
    public void close() {
        closed.countDown();
        Call call = current;
        if (call != null) {
            call.cancel();
        }
        if (Thread.currentThread() == thread) {
            return;
        }
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(CLOSE_SECONDS));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
