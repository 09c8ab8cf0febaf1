package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.cluster.NodeAccess;
import io.jenkins.plugins.networktopology.lab.DeviceBringUp;
import io.jenkins.plugins.networktopology.lab.ImageChoice;
import io.jenkins.plugins.networktopology.lab.LabRequest;
import io.jenkins.plugins.networktopology.lab.Rung;
import io.jenkins.plugins.networktopology.lab.RungFailedException;
import io.jenkins.plugins.networktopology.lab.RungReporter;
import io.jenkins.plugins.networktopology.platform.BootstrapConfig;
import io.jenkins.plugins.networktopology.platform.ImageFamily;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.session.DeviceSession;
import io.jenkins.plugins.networktopology.session.LoginWait;
import io.jenkins.plugins.networktopology.session.SessionException;
import io.jenkins.plugins.networktopology.session.Sessions;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.NodeRuntime;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.verify.interfaces.InterfaceCheck;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rungs that need a command line: a login, the interfaces that the topology uses, the configuration. */
final class NodeBringUp implements DeviceBringUp {

    /** One attempt to log in, and one command after it: a busy emulated CPU takes seconds for either. */
    private static final Duration LOGIN_ATTEMPT = Duration.ofSeconds(30);

    private final Topology topology;
    private final PlatformCatalog catalog;
    private final Sessions sessions;
    private final ImageChoice images;
    private final Map<String, Node> nodes = new HashMap<>();

    NodeBringUp(LabRequest request, PlatformCatalog catalog, Sessions sessions) {
        this.topology = request.topology();
        this.images = request.images();
        this.catalog = catalog;
        this.sessions = sessions;
        topology.nodes().forEach(node -> nodes.put(node.name(), node));
    }

    @Override
    public void prepare() {
        sessions.prepare();
    }

    @Override
    public void bringUp(String name, NodeAccess access, RungReporter reporter)
            throws InterruptedException, RungFailedException {
        Node node = nodes.get(name);
        Platform platform = catalog.get(node.platform());
        try {
            climb(node, platform, access, reporter, true);
        } catch (SessionException first) {
            // A device that has just booted may drop its first session, as when its SSH server restarts with new keys.
            try {
                climb(node, platform, access, reporter, false);
            } catch (SessionException e) {
                if (e.kind() != SessionException.Kind.CLOSED) {
                    throw new RungFailedException(Rung.INTERFACES, e.getMessage(), e);
                }
                configureUnseen(node, platform, access, reporter, e.getMessage());
            }
        }
    }

    /**
     * A device that lets us in and breaks off its answer, twice, is there: whether it can be worked with is for the
     * configuration and the checks to say, each with its evidence.
     */
    private void configureUnseen(
            Node node, Platform platform, NodeAccess access, RungReporter reporter, String obstacle)
            throws InterruptedException, RungFailedException {
        reporter.reached(Rung.INTERFACES, "not seen, left to the checks: " + obstacle);
        try (DeviceSession session = login(node, platform, access, reporter.limit(Rung.CONFIGURED))) {
            reporter.reached(
                    Rung.CONFIGURED, configure(session, node, platform, access, reporter.limit(Rung.CONFIGURED)));
        }
    }

    private void climb(Node node, Platform platform, NodeAccess access, RungReporter reporter, boolean first)
            throws InterruptedException, RungFailedException, SessionException {
        try (DeviceSession session = login(node, platform, access, reporter.limit(Rung.LOGIN))) {
            if (first) {
                reporter.reached(Rung.LOGIN, "");
            }
            String seen = InterfaceWait.await(
                    session, new InterfaceCheck(platform, ends(node), LOGIN_ATTEMPT), reporter.limit(Rung.INTERFACES));
            Optional<BridgeMask> mask = mask(node, platform);
            String bridges = mask.isEmpty() ? "" : mask.get().set(access, reporter.limit(Rung.INTERFACES));
            reporter.reached(Rung.INTERFACES, joined(seen, bridges));
            String mtus = configure(session, node, platform, access, reporter.limit(Rung.CONFIGURED));
            // once more, for bridges that the image has made in the meantime
            String again = mask.isEmpty() ? "" : mask.get().set(access, reporter.limit(Rung.CONFIGURED));
            String forwards = isLetForward(node, platform) ? KernelForwarding.enable(access) : "";
            reporter.reached(Rung.CONFIGURED, joined(mtus, again, forwards));
        }
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    private boolean isLetForward(Node node, Platform platform) {
        return topology.bootstrap().forwarding()
                && node.runtime() != NodeRuntime.KUBEVIRT
                && family(node, platform).kernelForwards();
    }

    /** KubeVirt's bridges are none of the image's, and a node without links has none. */
    private Optional<BridgeMask> mask(Node node, Platform platform) {
        return Optional.of(family(node, platform))
                .filter(family ->
                        node.runtime() != NodeRuntime.KUBEVIRT && !ends(node).isEmpty())
                .flatMap(ImageFamily::bridgeMask)
                .map(BridgeMask::new);
    }

    private ImageFamily family(Node node, Platform platform) {
        return platform.familyOf(
                node.image().or(() -> Optional.ofNullable(images.byPlatform().get(platform.id()))));
    }

    private DeviceSession login(Node node, Platform platform, NodeAccess access, Duration limit)
            throws InterruptedException, RungFailedException {
        try {
            return new LoginWait(LOGIN_ATTEMPT).await(left -> open(node, platform, access, left), limit);
        } catch (SessionException e) {
            throw new RungFailedException(Rung.LOGIN, e.getMessage(), e);
        }
    }

    private DeviceSession open(Node node, Platform platform, NodeAccess access, Duration limit)
            throws SessionException, InterruptedException {
        return NodeLogin.open(sessions, node.name(), platform, access, limit);
    }

    /** Returns what was seen of the links' MTUs; the node's own lines come after these and may set others. */
    private String configure(DeviceSession session, Node node, Platform platform, NodeAccess access, Duration limit)
            throws InterruptedException, RungFailedException {
        ImageFamily family = family(node, platform);
        String mtus = LinkMtus.of(topology, node, platform, family).set(access);
        List<String> lines = BootstrapConfig.linesFor(topology, node, platform, family);
        if (lines.isEmpty()) {
            return mtus;
        }
        try {
            session.configure(lines, limit);
            return mtus;
        } catch (SessionException e) {
            throw new RungFailedException(Rung.CONFIGURED, e.getMessage(), e);
        }
    }

    private List<Endpoint> ends(Node node) {
        return topology.endpointsOf(node.name());
    }
}
