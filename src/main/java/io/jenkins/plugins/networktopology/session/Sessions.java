package io.jenkins.plugins.networktopology.session;

import io.jenkins.plugins.networktopology.platform.Credentials;
import io.jenkins.plugins.networktopology.platform.Dialect;
import java.time.Duration;

/** Opens sessions; owns the client and its threads, and closes them. */
public interface Sessions extends AutoCloseable {

    /** Makes ready, on a thread of its own, what the first session would wait for otherwise. Returns at once. */
    void prepare();

    /**
     * Logs in, learns the prompt, switches paging off. One attempt: whether to try again is the caller's decision.
     *
     * @param node the node's name, for messages
     * @param limit for all of it
     */
    DeviceSession open(String node, DeviceAddress address, Dialect dialect, Credentials credentials, Duration limit)
            throws SessionException, InterruptedException;

    @Override
    void close();
}
