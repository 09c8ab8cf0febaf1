package io.jenkins.plugins.networktopology.simulator.device.ssh;

import io.jenkins.plugins.networktopology.simulator.device.os.Software.SshAge;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.IntFunction;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.io.DefaultIoServiceFactoryFactory;
import org.apache.sshd.common.io.IoAcceptor;
import org.apache.sshd.common.io.IoSession;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.keyboard.DefaultKeyboardInteractiveAuthenticator;
import org.apache.sshd.server.session.SessionFactory;

/**
 * Listens on the published ports of 127.0.0.1 and serves all devices with the threads of one acceptor. Ports can be opened
 * at once; what a session needs is made by {@link #warmUp} or, at the latest, for the first session: the first use of
 * cryptography in a process takes a second.
 */
public final class SshFront implements AutoCloseable {

    private static final AttributeKey<Host> HOST = new AttributeKey<>();
    private static final int THREADS = 3;

    private static final int BITS = 2048;
    /** The default of routers then, and the least that OpenSSH takes: a sixteenth of the work, at every start. */
    private static final int BITS_OF_OLD = 1024;

    static {
        // Devices' keys are RSA. SSHD would load Bouncy Castle, half a second, and exchange keys with it at half the
        // speed.
        SecurityUtils.setAPrioriDisabledProvider(SecurityUtils.BOUNCY_CASTLE, true);
        SecurityUtils.setAPrioriDisabledProvider(SecurityUtils.EDDSA, true);
    }

    private final IntFunction<Optional<Host>> hosts;
    private final ScheduledExecutorService timer;
    private final SshServer base = new SshServer();
    private final IoAcceptor acceptor;
    private final Map<SshAge, SessionFactory> factories = new ConcurrentHashMap<>();
    private final Set<SshAge> warmed = ConcurrentHashMap.newKeySet();

    /**
     * @param hosts the device behind a local port
     * @param timer plays answers that take their time
     */
    public SshFront(IntFunction<Optional<Host>> hosts, ScheduledExecutorService timer) {
        this.hosts = hosts;
        this.timer = timer;
        base.setIoServiceFactoryFactory(DefaultIoServiceFactoryFactory.getDefaultIoServiceFactoryFactoryInstance());
        base.setNioWorkers(THREADS);
        // As OpenSSH does; without it, each short answer waits 40 ms for the client's delayed acknowledgement.
        CoreModuleProperties.TCP_NODELAY.set(base, true);
        acceptor = base.getIoServiceFactory().createAcceptor(new Doorman(this::answering, this::factory, timer));
    }

    private SessionFactory factory(SshAge age) {
        return factories.computeIfAbsent(age, wanted -> new SessionFactory(server(wanted)));
    }

    private static final class Configured extends SshServer {
        private void finish() {
            checkConfig();
        }
    }

    private SshServer server(SshAge age) {
        Configured server = new Configured();
        org.apache.sshd.server.ServerBuilder defaults = org.apache.sshd.server.ServerBuilder.builder();
        SshServer filled = defaults.factory(() -> server).build();
        Algorithms.apply(age, filled);
        filled.setKeyPairProvider(new HostKey(age == SshAge.MODERN ? BITS : BITS_OF_OLD));
        filled.setPasswordAuthenticator(
                (user, password, session) -> host(session).accepts(user, password));
        filled.setKeyboardInteractiveAuthenticator(new DefaultKeyboardInteractiveAuthenticator());
        filled.setShellFactory(channel -> {
            TerminalChannel terminal = new TerminalChannel(host(channel.getSession()), timer);
            channel.setDataReceiver(terminal);
            return terminal;
        });
        filled.setCommandFactory((channel, command) -> new ExecChannel(host(channel.getSession()), command, timer));
        CoreModuleProperties.SERVER_IDENTIFICATION.set(filled, identification(age));
        server.finish();
        return filled;
    }

    private static String identification(SshAge age) {
        return switch (age) {
            case OLD -> "Cisco-1.25";
            case MIXED -> "OpenSSH_6.9";
            case MODERN -> "OpenSSH_8.4";
        };
    }

    private Optional<Host> answering(IoSession session) {
        SocketAddress local = session.getLocalAddress();
        Optional<Host> host =
                local instanceof InetSocketAddress address ? hosts.apply(address.getPort()) : Optional.empty();
        host.ifPresent(found -> session.setAttribute(HOST, found));
        return host;
    }

    private static Host host(Session session) {
        return (Host) session.getIoSession().getAttribute(HOST);
    }

    /** Makes the host key and all else that sessions on devices of an age need, while nobody waits for it. */
    public void warmUp(SshAge age) {
        if (warmed.add(age)) {
            timer.submit(() -> factory(age).getServer().getKeyPairProvider().loadKeys(null));
        }
    }

    /** Opens a port. */
    public void listen(int port) throws IOException {
        acceptor.bind(address(port));
    }

    /** Closes a port; sessions that came in through it stay. */
    public void ignore(int port) {
        acceptor.unbind(address(port));
    }

    private static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /** Cuts all connections of a device, as they are when it is powered off. */
    public void cut(Host host) {
        acceptor.getManagedSessions().values().stream()
                .filter(session -> session.getAttribute(HOST) == host)
                .forEach(session -> session.close(true));
    }

    @Override
    public void close() {
        acceptor.close(true);
        base.close(true);
    }
}
