package io.jenkins.plugins.networktopology.cluster;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** How HTTP is spoken: client-java's own settings allow five requests per host at a time. */
final class HttpSettings {

    /** How long the API server is asked to keep a watch open. */
    static final Duration WATCH = Duration.ofMinutes(4);

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration PING = Duration.ofSeconds(20);
    private static final Duration IDLE = Duration.ofMinutes(1);

    private HttpSettings() {}

    static OkHttpClient forRequests(OkHttpClient base, ClusterSettings settings) {
        Dispatcher dispatcher = new Dispatcher(new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                10,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                DaemonThreads.named("api-requests")));
        dispatcher.setMaxRequests(settings.connections());
        dispatcher.setMaxRequestsPerHost(settings.connections());
        OkHttpClient.Builder http = base.newBuilder();
        // client-java's, which counts the bytes of each answer for whoever wants to show progress
        http.networkInterceptors().clear();
        return http.dispatcher(dispatcher)
                .connectionPool(IdleConnections.pool(settings.connections(), IDLE.toSeconds()))
                .connectTimeout(CONNECT)
                // the limit of the whole call is one of each read and write too; a clock for each costs system calls
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .callTimeout(settings.requestLimit())
                .pingInterval(PING)
                .addNetworkInterceptor(HttpSettings::unlessCancelled)
                .build();
    }

    /**
     * Lets the answer to a cancelled call fail. OkHttp closes such an answer, but still takes the request for under way if
     * the cancellation broke its sending off, as is possible with HTTP/2: its connection would be in use for ever.
     */
    private static Response unlessCancelled(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (chain.call().isCanceled()) {
            response.close();
            throw new IOException("cancelled");
        }
        return response;
    }

    /** Answers may stay silent until the API server ends the watch, but not for ever: a dead connection says nothing. */
    static OkHttpClient forWatches(OkHttpClient requests) {
        return requests.newBuilder()
                .readTimeout(WATCH.plusSeconds(15))
                .callTimeout(Duration.ZERO)
                .addInterceptor(Upgrade::note)
                .build();
    }

    static void close(OkHttpClient http) {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
