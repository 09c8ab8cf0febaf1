package io.jenkins.plugins.networktopology.cluster;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Interceptor;
import okhttp3.Response;
import okio.Socket;

/**
 * A connection on its way from an HTTP request to a websocket. OkHttp leaves it open, and in use for ever, when its call is
 * cancelled just as the API server has agreed.
 */
final class Upgrade {

    private final AtomicReference<Socket> connection = new AtomicReference<>();

    /** Notes the connections of requests that carry an upgrade as their tag. */
    static Response note(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        Optional.ofNullable(chain.request().tag(Upgrade.class))
                .ifPresent(upgrade -> upgrade.connection.set(response.socket()));
        return response;
    }

    /** The websocket has the connection, and will close it. */
    void done() {
        connection.set(null);
    }

    /** Closes the connection unless a websocket has it. */
    void failed() {
        Socket left = connection.getAndSet(null);
        if (left != null) {
            closeQuietly(left.getSink());
            closeQuietly(left.getSource());
        }
    }

    private static void closeQuietly(AutoCloseable side) {
        try {
            side.close();
        } catch (Exception alreadyBroken) {
            // given back all the same
        }
    }
}
