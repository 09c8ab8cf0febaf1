package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.NodeAccess;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.lab.RungFailedException;
import io.jenkins.plugins.networktopology.platform.Credentials;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.session.CommandOutput;
import io.jenkins.plugins.networktopology.session.DeviceSession;
import io.jenkins.plugins.networktopology.session.LoginWait;
import io.jenkins.plugins.networktopology.session.SessionException;
import io.jenkins.plugins.networktopology.session.Sessions;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.verify.interfaces.InterfaceCheck;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The devices of a lab that is up. Each call logs in, works, and logs out. Safe for threads. */
public final class LabDevices {

    private static final Duration LOGIN_ATTEMPT = Duration.ofSeconds(30);

    private final Lab lab;
    private final PlatformCatalog catalog;
    private final Sessions sessions;
    private final Optional<Credentials> login;

    LabDevices(Lab lab, PlatformCatalog catalog, Sessions sessions) {
        this(lab, catalog, sessions, Optional.empty());
    }

    private LabDevices(Lab lab, PlatformCatalog catalog, Sessions sessions, Optional<Credentials> login) {
        this.lab = lab;
        this.catalog = catalog;
        this.sessions = sessions;
        this.login = login;
    }

    /** The same devices with another login than their platforms'; its password is masked too. */
    public LabDevices as(Credentials other) {
        return new LabDevices(lab, catalog, sessions, Optional.of(other));
    }

    /**
     * The platform of a node.
     *
     * @throws ClusterException of kind NOT_FOUND if the lab has no such node
     */
    public Platform platform(String node) throws ClusterException {
        return catalog.get(known(node).platform());
    }

    /** The way to a node. */
    NodeAccess access(String node) throws ClusterException, InterruptedException {
        return lab.access(node);
    }

    /** Runs one command; see {@link DeviceSession#run}. */
    public CommandOutput run(String node, String command, Duration limit)
            throws ClusterException, SessionException, InterruptedException {
        try (DeviceSession session = open(node, lab.access(node), limit)) {
            return session.run(command, limit);
        }
    }

    /** Enters lines in configuration mode and commits them; see {@link DeviceSession#configure}. */
    public void configure(String node, List<String> lines, Duration limit)
            throws ClusterException, SessionException, InterruptedException {
        try (DeviceSession session = open(node, lab.access(node), limit)) {
            session.configure(lines, limit);
        }
    }

    /**
     * Waits until a login answers and, if asked for, the interfaces that the topology uses are there.
     *
     * @throws SessionException of the last login, when the limit is over
     * @throws RungFailedException which interfaces are still missing then
     */
    public void await(String node, boolean interfaces, Duration limit)
            throws ClusterException, SessionException, RungFailedException, InterruptedException {
        Platform platform = platform(node);
        NodeAccess access = lab.access(node);
        long deadline = System.nanoTime() + limit.toNanos();
        try (DeviceSession session = new LoginWait(LOGIN_ATTEMPT).await(left -> open(node, access, left), limit)) {
            if (interfaces) {
                InterfaceWait.await(
                        session,
                        new InterfaceCheck(platform, lab.topology().endpointsOf(node), LOGIN_ATTEMPT),
                        Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
            }
        }
    }

    /** The text without the secrets that the lab knows: its logins' passwords and those in its configuration. */
    public String masked(String text) {
        return RunSecrets.of(
                        lab.topology(),
                        catalog,
                        login.map(Credentials::password).stream().toList())
                .mask(text);
    }

    private DeviceSession open(String node, NodeAccess access, Duration limit)
            throws SessionException, InterruptedException {
        Node known = lab.topology().node(node).orElseThrow();
        Platform platform = catalog.get(known.platform());
        return NodeLogin.open(sessions, node, platform, login.orElse(platform.credentials()), access, limit);
    }

    private Node known(String node) throws ClusterException {
        return lab.topology()
                .node(node)
                .orElseThrow(() -> new ClusterException(
                        ClusterException.Kind.NOT_FOUND, "the lab " + lab.id() + " has no node " + node));
    }
}
