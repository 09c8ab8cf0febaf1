package io.jenkins.plugins.networktopology.cluster;

/** A running watch with a thread of its own. */
public interface Watch extends AutoCloseable {

    /** Ends it; no listener is called after this has returned. */
    @Override
    void close();
}
