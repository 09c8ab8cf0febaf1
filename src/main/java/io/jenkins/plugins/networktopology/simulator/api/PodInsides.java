package io.jenkins.plugins.networktopology.simulator.api;

import java.nio.ByteBuffer;
import java.util.List;

/** What runs inside of pods, for exec and port-forward; asked from any thread, never waits. */
public interface PodInsides {

    /** Runs a command in a pod's container that runs. */
    Visit exec(String namespace, String pod, List<String> command, Visitor visitor);

    /** Connects to a TCP port of a pod's loopback. */
    Visit connect(String namespace, String pod, int port, Visitor visitor);

    /** Somebody outside, who is told what comes out. */
    interface Visitor {

        /** Bytes; no more come until {@code next} has run. */
        void out(ByteBuffer bytes, Runnable next);

        /** Words on standard error, or about a connection that failed. */
        void error(String words);

        /** It is over; an exit code of 0 is success. Nothing else is told afterwards. */
        void ended(int exitCode);
    }

    /** The way in. */
    interface Visit {

        /** Begins to tell the visitor. */
        void begin();

        /** Takes bytes; no more may be given until {@code next} has run. */
        void in(ByteBuffer bytes, Runnable next);

        /** Nobody listens any more. */
        void close();
    }
}
