package io.jenkins.plugins.networktopology.verify;

import io.jenkins.plugins.networktopology.session.DeviceSession;
import io.jenkins.plugins.networktopology.session.SessionException;

/** Opens sessions on one node. Called again only when the last session broke. */
@FunctionalInterface
public interface SessionSource {

    /** Logs in; one attempt with a limit of its own. Whoever calls closes the session. */
    DeviceSession open() throws SessionException, InterruptedException;
}
