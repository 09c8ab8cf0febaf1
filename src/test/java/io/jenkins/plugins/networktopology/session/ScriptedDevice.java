package io.jenkins.plugins.networktopology.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.platform.Credentials;
import io.jenkins.plugins.networktopology.platform.Dialect;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;

/** A real SSH server on a loopback port whose terminal follows a script. */
final class ScriptedDevice implements AutoCloseable {

    static final Credentials LOGIN = new Credentials("vrnetlab", "VR-netlab9");
    static final Duration LIMIT = Duration.ofSeconds(30);

    private static final PlatformCatalog CATALOG = PlatformCatalog.load();
    private static final KeyPairProvider HOST_KEY = hostKey();

    private final SshServer server = SshServer.setUpDefaultServer();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<DeviceScript> scripts = new ArrayDeque<>();
    private final Queue<Throwable> failures = new LinkedBlockingQueue<>();
    private final AtomicInteger passwordAttempts = new AtomicInteger();

    private static KeyPairProvider hostKey() {
        SimpleGeneratorHostKeyProvider key = new SimpleGeneratorHostKeyProvider();
        key.setAlgorithm("RSA");
        key.setKeySize(2048);
        return key;
    }

    private ScriptedDevice(List<DeviceScript> logins, Consumer<SshServer> setting) {
        scripts.addAll(logins);
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(HOST_KEY);
        CoreModuleProperties.TCP_NODELAY.set(server, true);
        server.setPasswordAuthenticator((user, password, session) -> {
            passwordAttempts.incrementAndGet();
            return user.equals(LOGIN.username()) && password.equals(LOGIN.password());
        });
        server.setShellFactory(channel -> new Shell());
        setting.accept(server);
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One script for each login, in order; the last serves all further ones. */
    static ScriptedDevice playing(String... files) {
        return set(server -> {}, files);
    }

    /** A device that sends each character in a packet of its own. */
    static ScriptedDevice dripping(String file) {
        return new ScriptedDevice(List.of(DeviceScript.of(file).dripping()), server -> {});
    }

    static ScriptedDevice set(Consumer<SshServer> setting, String... files) {
        return new ScriptedDevice(Stream.of(files).map(DeviceScript::of).toList(), setting);
    }

    static Dialect dialect(String id) {
        return CATALOG.dialect(id);
    }

    DeviceAddress address() {
        return new DeviceAddress("127.0.0.1", server.getPort());
    }

    int passwordAttempts() {
        return passwordAttempts.get();
    }

    DeviceSession login(Sessions sessions, String dialect) throws SessionException, InterruptedException {
        return sessions.open("node-1", address(), dialect(dialect), LOGIN, LIMIT);
    }

    /** Fails if something was typed that the script does not expect. */
    void assertFollowed() {
        assertThat(failures).isEmpty();
    }

    /** Cuts all connections, as a power failure does. */
    void cut() {
        server.getActiveSessions().forEach(session -> session.close(true));
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
        threads.shutdownNow();
    }

    private synchronized DeviceScript next() {
        return scripts.size() > 1 ? scripts.remove() : scripts.element();
    }

    private final class Shell implements Command {
        private InputStream in;
        private OutputStream out;
        private ExitCallback exit;

        @Override
        public void setInputStream(InputStream stream) {
            in = stream;
        }

        @Override
        public void setOutputStream(OutputStream stream) {
            out = stream;
        }

        @Override
        public void setErrorStream(OutputStream stream) {
            // terminals have one output
        }

        @Override
        public void setExitCallback(ExitCallback callback) {
            exit = callback;
        }

        @Override
        public void start(ChannelSession channel, Environment env) {
            DeviceScript script = next();
            threads.execute(() -> {
                try {
                    if (!script.play(in, out)) {
                        // In order behind what was printed; an immediate close throws away packets still queued.
                        channel.getSession()
                                .disconnect(SshConstants.SSH2_DISCONNECT_BY_APPLICATION, "the script hangs up");
                        return;
                    }
                    while (in.read() >= 0) {
                        // the script is over
                    }
                } catch (IOException e) {
                    // hung up on
                } catch (AssertionError e) {
                    failures.add(e);
                }
                exit.onExit(0);
            });
        }

        @Override
        public void destroy(ChannelSession channel) {
            // the streams are closed by the channel
        }
    }
}
