package io.jenkins.plugins.networktopology.cluster;

import com.fasterxml.jackson.databind.JavaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** Sends requests to one API server: authentication is client-java's, timing and repetition are ours. */
final class ApiConnection implements AutoCloseable {

    /** A connection test should not take as long as riding out an outage. */
    private static final int ATTEMPTS_OF_FIRST_CONTACT = 3;
    /** How long what was already sent may take to end after an interrupt; a create must not come after its removal. */
    static final Duration SETTLE = Duration.ofSeconds(5);

    private final ApiEndpoint endpoint;
    private final ClusterSettings settings;
    private final OkHttpClient watching;
    private final ApiErrors errors;
    private final ScheduledExecutorService timer;
    private final ServerClock clock = new ServerClock();
    private volatile boolean contacted;

    ApiConnection(ApiEndpoint endpoint, ClusterSettings settings) {
        this.endpoint = endpoint;
        this.settings = settings;
        this.errors = new ApiErrors(endpoint.name());
        this.watching = HttpSettings.forWatches(endpoint.http());
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, DaemonThreads.named("api-retries"));
        executor.setRemoveOnCancelPolicy(true);
        this.timer = executor;
    }

    /** Sends a request and waits for its answer; an interrupt ends both. */
    <T> T call(ApiRequest request, JavaType type) throws ClusterException, InterruptedException {
        return await(start(request, body -> Wire.JSON.readValue(body, type)), request);
    }

    <T> T call(ApiRequest request, Class<T> type) throws ClusterException, InterruptedException {
        return call(request, Wire.JSON.constructType(type));
    }

    /** Asks for one object, which may not exist. */
    <T> Optional<T> find(ApiRequest request, Class<T> type) throws ClusterException, InterruptedException {
        try {
            return Optional.of(call(request, type));
        } catch (ClusterException refused) {
            if (refused.kind() == ClusterException.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Asks for plain text. */
    String text(ApiRequest request) throws ClusterException, InterruptedException {
        return await(start(request, body -> new String(body.readAllBytes(), StandardCharsets.UTF_8)), request);
    }

    /** The same for answers whose body does not matter. */
    void call(ApiRequest request) throws ClusterException, InterruptedException {
        await(start(request, ApiConnection::skip), request);
    }

    <T> RetriedCall<T> start(ApiRequest request, RetriedCall.Reader<T> reader) {
        RetriedCall<T> call = new RetriedCall<>(this, request, reader);
        call.start();
        return call;
    }

    private <T> T await(RetriedCall<T> call, ApiRequest request) throws ClusterException, InterruptedException {
        try {
            return call.result().get();
        } catch (ExecutionException failed) {
            throw asClusterException(failed.getCause());
        } catch (InterruptedException stop) {
            if (request.changesSomething()) {
                settle(call);
            } else {
                call.cancel();
            }
            throw stop;
        }
    }

    /** Lets what was sent end, for a limited time, and sends nothing more. A further interrupt ends the wait. */
    private static void settle(RetriedCall<?> call) {
        call.stopRetrying();
        try {
            call.result().get(SETTLE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException ended) {
            // whatever failed, it has ended; what has not is cancelled
        }
        call.cancel();
    }

    static ClusterException asClusterException(Throwable cause) {
        if (cause instanceof ClusterException known) {
            return known;
        }
        throw new IllegalStateException("an answer of the API server could not be handled", cause);
    }

    static Void skip(InputStream body) throws IOException {
        body.transferTo(OutputStream.nullOutputStream());
        return null;
    }

    Call newCall(ApiRequest request) throws ClusterException {
        return endpoint.http().newCall(endpoint.request(request));
    }

    /** A call whose answer goes on for minutes. */
    Call newWatchCall(ApiRequest request) throws ClusterException {
        return watching.newCall(endpoint.request(request));
    }

    /**
     * Opens a websocket; the listener may be called before this returns.
     *
     * @param progress which the listener tells how the upgrade ended
     */
    WebSocket newWebSocket(ApiRequest request, String subprotocol, Upgrade progress, WebSocketListener listener)
            throws ClusterException {
        Request upgrade = endpoint.request(request)
                .newBuilder()
                .header("Sec-WebSocket-Protocol", subprotocol)
                // an API server that is asked for JSON here answers 406
                .header("Accept", "*/*")
                .tag(Upgrade.class, progress)
                .build();
        return watching.newWebSocket(upgrade, listener);
    }

    /** Notes that the API server answers, and what its clock says. */
    void heard(Response response) {
        contacted = true;
        clock.heard(response.headers());
    }

    Instant now() {
        return clock.now();
    }

    /** Runs something that waits for answers, on a thread of its own. */
    void run(Runnable what) {
        endpoint.http().dispatcher().executorService().execute(what);
    }

    /** Runs something later; false if the connection is closed. */
    boolean later(Runnable what, long millis) {
        try {
            timer.schedule(what, millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (RejectedExecutionException closed) {
            return false;
        }
    }

    int attempts(ApiRequest request) {
        return contacted ? settings.attempts() : Math.min(ATTEMPTS_OF_FIRST_CONTACT, settings.attempts());
    }

    ApiErrors errors() {
        return errors;
    }

    String name() {
        return endpoint.name();
    }

    String url() {
        return endpoint.url();
    }

    int connections() {
        return settings.connections();
    }

    @Override
    public void close() {
        timer.shutdownNow();
        HttpSettings.close(endpoint.http());
        HttpSettings.close(watching);
    }
}
