package io.jenkins.plugins.networktopology.simulator.api;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What goes back for one request. */
@FunctionalInterface
interface Answer {

    /** Sends it, without waiting for the client; the callback hears of the end. */
    void send(Request request, Response response, Callback callback);
}
