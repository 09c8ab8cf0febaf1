package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.NodeAccess;
import io.jenkins.plugins.networktopology.cluster.NodeAddress;
import io.jenkins.plugins.networktopology.platform.Credentials;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.session.DeviceAddress;
import io.jenkins.plugins.networktopology.session.DeviceSession;
import io.jenkins.plugins.networktopology.session.SessionException;
import io.jenkins.plugins.networktopology.session.Sessions;
import java.time.Duration;

/** One attempt to log in on a node of a lab. */
final class NodeLogin {

    private NodeLogin() {}

    /** With the platform's login. */
    static DeviceSession open(Sessions sessions, String node, Platform platform, NodeAccess access, Duration limit)
            throws SessionException, InterruptedException {
        return open(sessions, node, platform, platform.credentials(), access, limit);
    }

    static DeviceSession open(
            Sessions sessions, String node, Platform platform, Credentials login, NodeAccess access, Duration limit)
            throws SessionException, InterruptedException {
        NodeAddress address;
        try {
            address = access.open(limit);
        } catch (ClusterException e) {
            throw new SessionException(SessionException.Kind.UNREACHABLE, e.getMessage(), e);
        }
        return sessions.open(node, new DeviceAddress(address.host(), address.port()), platform.dialect(), login, limit);
    }
}
