package io.jenkins.plugins.networktopology.simulator.api;

import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import io.jenkins.plugins.networktopology.simulator.api.store.VersionGoneException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Watches: every change from a version on, written as it happens. */
final class WatchEndpoint {

    /** As long as the real server lets a watch live whose client asks for no limit. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final Duration BETWEEN_BOOKMARKS = Duration.ofSeconds(50);

    private final ClusterState state;
    private final ApiTroubles troubles;
    private final Executor writers;
    private final ScheduledExecutorService timer;
    private final Set<WatchStream> open = ConcurrentHashMap.newKeySet();

    WatchEndpoint(ClusterState state, ApiTroubles troubles, Executor writers, ScheduledExecutorService timer) {
        this.state = state;
        this.troubles = troubles;
        this.writers = writers;
        this.timer = timer;
    }

    Answer answer(ServedType served, ResourcePath path, Call call) {
        Query query = call.query();
        Selection selection = Selection.of(served, path, query);
        Presentation presentation = new Presentation(served, Form.of(call.accept()), query);
        Duration limit = query.number("timeoutSeconds").map(Duration::ofSeconds).orElse(LONGEST);
        Optional<Duration> drop = troubles.watchLimit();
        boolean bookmarks = query.flag("allowWatchBookmarks");
        boolean initialEvents = query.flag("sendInitialEvents");
        long version = query.number("resourceVersion").orElse(0L);
        return (request, response, callback) -> {
            WatchStream stream = new WatchStream(selection, presentation, writers, request, response, callback);
            open.add(stream);
            stream.onEnd(() -> open.remove(stream));
            stream.begin();
            try {
                if (drop.isPresent() && version > 0 && troubles.forgetsVersion()) {
                    stream.fail(ApiException.expired(
                            "too old resource version: " + version + " (" + state.version() + ")"));
                    return;
                }
                stream.follow(
                        version == 0 || initialEvents
                                ? served.store().subscribeToAll(stream::accept)
                                : served.store().subscribe(version, stream::accept));
            } catch (VersionGoneException e) {
                stream.fail(ApiException.expired(e.getMessage()));
                return;
            }
            if (initialEvents && bookmarks) {
                stream.bookmark(served.type(), served.store().settledVersion(), true);
            }
            schedule(stream, drop.filter(cut -> cut.compareTo(limit) < 0).orElse(limit));
            if (bookmarks) {
                remind(served, stream);
            }
        };
    }

    private void schedule(WatchStream stream, Duration limit) {
        var end = timer.schedule(stream::end, limit.toMillis(), TimeUnit.MILLISECONDS);
        stream.onEnd(() -> end.cancel(false));
    }

    private void remind(ServedType served, WatchStream stream) {
        var reminder = timer.scheduleWithFixedDelay(
                () -> stream.bookmark(served.type(), served.store().settledVersion(), false),
                BETWEEN_BOOKMARKS.toMillis(),
                BETWEEN_BOOKMARKS.toMillis(),
                TimeUnit.MILLISECONDS);
        stream.onEnd(() -> reminder.cancel(false));
    }

    /** Ends all watches, as a server does that goes down. */
    void endAll() {
        open.forEach(WatchStream::end);
    }

    /** How many watches are open. */
    int count() {
        return open.size();
    }
}
