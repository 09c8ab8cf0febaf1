package io.jenkins.plugins.networktopology.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/**
 * One request with its repetitions: tried again, ever later, while it fails for a passing reason. An answer that was
 * lost may hide a success, so whoever creates something must expect to find it there.
 */
final class RetriedCall<T> implements Callback {

    /** Makes a value of a successful answer's body. */
    interface Reader<T> {
        T read(InputStream body) throws IOException;
    }

    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;

    private final ApiConnection connection;
    private final ApiRequest request;
    private final Reader<T> reader;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private volatile Call current;
    private volatile boolean stopped;

    RetriedCall(ApiConnection connection, ApiRequest request, Reader<T> reader) {
        this.connection = connection;
        this.request = request;
        this.reader = reader;
    }

    /** Completed with the value, or exceptionally with a {@link ClusterException}. */
    CompletableFuture<T> result() {
        return result;
    }

    void start() {
        attempts.incrementAndGet();
        try {
            current = connection.newCall(request);
            current.enqueue(this);
        } catch (ClusterException | RuntimeException notSent) { // on a timer's thread nobody would hear of it
            result.completeExceptionally(notSent);
        }
    }

    /** The same with the first attempt made by this thread, which waits for it; those that follow are made by others. */
    void startHere() {
        attempts.incrementAndGet();
        Call call;
        try {
            call = connection.newCall(request);
        } catch (ClusterException | RuntimeException notSent) {
            result.completeExceptionally(notSent);
            return;
        }
        current = call;
        Response response;
        try {
            response = call.execute();
        } catch (IOException reason) {
            onFailure(call, reason);
            return;
        } catch (RuntimeException bug) {
            result.completeExceptionally(bug);
            return;
        }
        onResponse(call, response);
    }

    /** Lets the attempt under way end, and makes no further one. */
    void stopRetrying() {
        stopped = true;
    }

    void cancel() {
        stopped = true;
        Call call = current;
        if (call != null) {
            call.cancel();
        }
    }

    @Override
    public void onResponse(Call call, Response response) {
        try (response) {
            connection.heard(response);
            if (response.isSuccessful()) {
                result.complete(reader.read(response.body().byteStream()));
                return;
            }
            refused(response);
        } catch (IOException brokenOff) {
            onFailure(call, brokenOff);
        } catch (RuntimeException bug) {
            result.completeExceptionally(bug);
        }
    }

    private void refused(Response response) throws IOException {
        Wire.Status status = ApiErrors.read(response.body().bytes());
        ClusterException failure = connection.errors().refused(request, response.code(), status, attempts.get());
        if (ApiErrors.passing(response.code(), status)) {
            again(failure, ApiErrors.askedToWait(response.header("Retry-After")));
        } else {
            result.completeExceptionally(failure);
        }
    }

    @Override
    public void onFailure(Call call, IOException reason) {
        ClusterException failure = connection.errors().unreachable(request, connection.url(), reason, attempts.get());
        if (reason instanceof javax.net.ssl.SSLException || reason instanceof java.net.UnknownHostException) {
            result.completeExceptionally(failure);
        } else {
            again(failure, Optional.empty());
        }
    }

    private void again(ClusterException failure, Optional<Duration> asked) {
        if (stopped || attempts.get() >= connection.attempts(request)) {
            result.completeExceptionally(failure);
            return;
        }
        long pause = asked.map(Duration::toMillis).orElseGet(this::pause);
        if (!connection.later(this::resume, pause)) {
            result.completeExceptionally(failure);
        }
    }

    private void resume() {
        if (stopped) {
            result.completeExceptionally(new ClusterException(
                    ClusterException.Kind.UNREACHABLE, "cannot " + request.what() + ": given up after an interrupt"));
        } else {
            start();
        }
    }

    /** Doubles with each attempt; half of it at random, so that clients that failed together do not return together. */
    private long pause() {
        long full = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(attempts.get(), 16));
        return full / 2 + ThreadLocalRandom.current().nextLong(full / 2);
    }
}
