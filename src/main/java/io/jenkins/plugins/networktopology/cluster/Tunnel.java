package io.jenkins.plugins.networktopology.cluster;

import java.time.Duration;
import java.util.Optional;

/** A port of this machine that leads to one of a pod, through the API server. */
public interface Tunnel extends AutoCloseable {

    /** Where it takes connections, before the pod is known to do so. */
    NodeAddress address();

    /**
     * Connects to the pod and waits for the first byte, as a server sends that speaks first.
     *
     * @return why it did not work, or empty
     */
    Optional<String> obstacle(Duration limit) throws InterruptedException;

    /** Ends it with all its connections. */
    @Override
    void close();
}
