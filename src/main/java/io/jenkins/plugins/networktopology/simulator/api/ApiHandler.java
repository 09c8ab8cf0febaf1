package io.jenkins.plugins.networktopology.simulator.api;

import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import java.io.EOFException;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Receives requests, lets the troubles happen, and has the rest answered. Never blocks. */
final class ApiHandler extends Handler.Abstract.NonBlocking {

    private static final Logger LOG = LoggerFactory.getLogger(ApiHandler.class);

    /** As the real server's. */
    private static final int LARGEST_BODY = 3 * 1024 * 1024;

    private static final byte[] NO_BODY = new byte[0];

    private final Router router;
    private final ApiTroubles troubles;
    private final ScheduledExecutorService timer;

    ApiHandler(Router router, ApiTroubles troubles, ScheduledExecutorService timer) {
        this.router = router;
        this.troubles = troubles;
        this.timer = timer;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (troubles.latency().isZero()) {
            receive(request, response, callback);
        } else {
            timer.schedule(
                    () -> receive(request, response, callback),
                    troubles.latency().toMillis(),
                    TimeUnit.MILLISECONDS);
        }
        return true;
    }

    private void receive(Request request, Response response, Callback callback) {
        if (request.getLength() == 0 || request.getMethod().equals("GET")) {
            answer(request, NO_BODY, response, callback);
            return;
        }
        Content.Source.asByteArrayAsync(
                request,
                LARGEST_BODY,
                Promise.Invocable.from(
                        Invocable.InvocationType.NON_BLOCKING,
                        body -> answer(request, body, response, callback),
                        failure -> {
                            if (failure instanceof IllegalStateException) {
                                Reply.refusal(ApiException.tooLarge(LARGEST_BODY))
                                        .send(request, response, callback);
                            } else {
                                callback.failed(failure);
                            }
                        }));
    }

    private void answer(Request request, byte[] body, Response response, Callback callback) {
        Optional<ApiTroubles.Trouble> trouble = troubles.next();
        Answer answer;
        if (trouble.isEmpty()) {
            answer = ask(request, body);
        } else {
            answer = switch (trouble.get()) {
                case TOO_MANY_REQUESTS ->
                    refusal(429, "TooManyRequests", "Too many requests, please try again later.", 1);
                case INTERNAL_ERROR ->
                    refusal(500, "InternalError", "Internal error occurred: etcdserver: request timed out", 0);
                case UNAVAILABLE -> refusal(503, "ServiceUnavailable", "apiserver is shutting down.", 1);
                case CUT_BEFORE -> ApiHandler::cut;
                case CUT_AFTER -> {
                    ask(request, body);
                    yield ApiHandler::cut;
                }
            };
        }
        answer.send(request, response, callback);
    }

    private Answer ask(Request request, byte[] body) {
        try {
            return router.answer(call(request, body));
        } catch (ApiException e) {
            return Reply.refusal(e);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getHttpURI().getPathQuery(), e);
            return refusal(500, "InternalError", "Internal error occurred: " + e, 0);
        }
    }

    private static Answer refusal(int code, String reason, String message, int retryAfterSeconds) {
        return Reply.refusal(ApiException.trouble(code, reason, message, retryAfterSeconds));
    }

    private static void cut(Request request, Response response, Callback callback) {
        EOFException why = new EOFException("cut on purpose");
        request.getConnectionMetaData().getConnection().getEndPoint().close(why);
        callback.failed(why);
    }

    private static Call call(Request request, byte[] body) {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        String accept = String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT));
        return new Call(
                request.getMethod(),
                Request.getPathInContext(request),
                Query.of(request.getHttpURI().getQuery()),
                type == null ? "" : type.split(";")[0].strip(),
                accept,
                body);
    }
}
