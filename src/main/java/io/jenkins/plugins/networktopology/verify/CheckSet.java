package io.jenkins.plugins.networktopology.verify;

import java.util.List;

/** The checks of one kind, and what they know together. Used by one thread at a time. */
public interface CheckSet {

    /** In the order of the topology. */
    List<Check> checks();

    /** Inquiries that no check repeats: asked until the device has answered them once. */
    List<Inquiry> learns();

    /** Reads an answer; one to a question of somebody else's is ignored. */
    void read(Answer answer);
}
