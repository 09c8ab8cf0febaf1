package io.jenkins.plugins.networktopology.cluster;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import okhttp3.ConnectionPool;
import okhttp3.internal.concurrent.TaskRunner;
import okhttp3.internal.connection.ConnectionListener;

/**
 * Looks once a second for connections that nobody has used for long. OkHttp's own pool wakes a thread for that whenever
 * a connection is given back; with HTTP/1.1, that is after each request, whose processor time it doubles (ADR 6). OkHttp
 * lets it be done otherwise by its internals only: those of the very version that this is built with and that the plugin
 * brings along.
 */
final class IdleConnections implements TaskRunner.Backend {

    private static final long LOOK_MILLIS = 1_000;

    private final ThreadFactory threads = DaemonThreads.named("api-connections");

    private IdleConnections() {}

    /**
     * A pool of connections.
     *
     * @param most how many may be kept that nobody uses
     * @param seconds how long, give or take a second
     */
    static ConnectionPool pool(int most, long seconds) {
        TaskRunner runner = new TaskRunner(new IdleConnections(), Logger.getLogger(IdleConnections.class.getName()));
        return new ConnectionPool(most, seconds, TimeUnit.SECONDS, runner, ConnectionListener.Companion.getNONE());
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    /** Whoever waits looks by himself soon. */
    @Override
    public void coordinatorNotify(TaskRunner runner) {}

    /** Called by the thread that holds the runner's monitor, and again as long as there is something to wait for. */
    @Override
    public void coordinatorWait(TaskRunner runner, long nanos) {
        try {
            TimeUnit.MILLISECONDS.timedWait(runner, Math.min(LOOK_MILLIS, TimeUnit.NANOSECONDS.toMillis(nanos) + 1));
        } catch (InterruptedException early) {
            // nobody has this thread but the runner, which looks and calls again
        }
    }

    @Override
    public <T> BlockingQueue<T> decorate(BlockingQueue<T> queue) {
        return queue;
    }

    @Override
    public void execute(TaskRunner runner, Runnable work) {
        threads.newThread(work).start();
    }
}
