package io.jenkins.plugins.networktopology.session;

import static io.jenkins.plugins.networktopology.session.ScriptedDevice.LIMIT;
import static io.jenkins.plugins.networktopology.session.ScriptedDevice.LOGIN;
import static io.jenkins.plugins.networktopology.session.ScriptedDevice.dialect;
import static io.jenkins.plugins.networktopology.session.SessionFailure.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenkins.plugins.networktopology.cluster.HeldPort;
import io.jenkins.plugins.networktopology.platform.Credentials;
import io.jenkins.plugins.networktopology.session.SessionException.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.cipher.BuiltinCiphers;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.mac.BuiltinMacs;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.ServerBuilder;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class SshLoginTest {

    private static final Duration SHORT = Duration.ofMillis(700);

    private static Sessions sessions;

    @BeforeAll
    static void start() {
        sessions = new SshSessions();
    }

    @AfterAll
    static void stop() {
        sessions.close();
    }

    @Test
    void aWrongPasswordIsOfferedOnceAlthoughTheServerTakesItInTwoWays() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("ios-quiet.txt")) {
            Credentials wrong = new Credentials("vrnetlab", "sesame-123");
            SessionException rejected =
                    failureOf(() -> sessions.open("csr-1", device.address(), dialect("cisco_ios"), wrong, LIMIT));
            assertThat(rejected.kind()).isEqualTo(Kind.AUTHENTICATION);
            assertThat(rejected)
                    .hasMessageContaining("csr-1")
                    .hasMessageContaining("user vrnetlab")
                    .hasMessageNotContaining("sesame-123");
            assertThat(device.passwordAttempts()).isEqualTo(1);
        }
    }

    @Test
    void keyboardInteractiveQuestionsAreAnsweredWhateverTheirNumber() throws Exception {
        Challenge challenge = new Challenge(List.of("Username: ", "Password: "));
        try (ScriptedDevice device = ScriptedDevice.set(challenge, "ios-quiet.txt")) {
            device.login(sessions, "cisco_ios").close();
            assertThat(challenge.replies()).containsExactly(List.of("vrnetlab", "VR-netlab9"));
        }
    }

    @Test
    void keyboardInteractiveIsRejectedAfterOneAnswer() throws Exception {
        Challenge challenge = new Challenge(List.of("Password: "));
        try (ScriptedDevice device = ScriptedDevice.set(challenge, "ios-quiet.txt")) {
            Credentials wrong = new Credentials("vrnetlab", "sesame-123");
            SessionException rejected =
                    failureOf(() -> sessions.open("vmx-1", device.address(), dialect("juniper_junos"), wrong, LIMIT));
            assertThat(rejected.kind()).isEqualTo(Kind.AUTHENTICATION);
            assertThat(challenge.replies()).hasSize(1);
        }
    }

    /** What images of 2016 to 2019 have, and nothing newer. */
    @SuppressWarnings("deprecation")
    private enum Old {
        GROUP1_3DES(BuiltinDHFactories.dhg1, BuiltinCiphers.tripledescbc, BuiltinMacs.hmacmd5),
        GROUP14_CBC(BuiltinDHFactories.dhg14, BuiltinCiphers.aes128cbc, BuiltinMacs.hmacsha1),
        GROUP_EXCHANGE_SHA1(BuiltinDHFactories.dhgex, BuiltinCiphers.aes256cbc, BuiltinMacs.hmacsha196);

        private final BuiltinDHFactories exchange;
        private final BuiltinCiphers cipher;
        private final BuiltinMacs mac;

        Old(BuiltinDHFactories exchange, BuiltinCiphers cipher, BuiltinMacs mac) {
            this.exchange = exchange;
            this.cipher = cipher;
            this.mac = mac;
        }

        private void apply(SshServer server) {
            server.setKeyExchangeFactories(
                    NamedFactory.setUpTransformedFactories(false, List.of(exchange), ServerBuilder.DH2KEX));
            server.setCipherFactories(List.of(cipher));
            server.setMacFactories(List.of(mac));
            server.setSignatureFactories(List.of(BuiltinSignatures.rsa));
        }
    }

    @ParameterizedTest
    @EnumSource
    void serversWithNothingButOldAlgorithmsAreSpokenTo(Old old) throws Exception {
        try (ScriptedDevice device = ScriptedDevice.set(old::apply, "ios-quiet.txt")) {
            device.login(sessions, "cisco_ios").close();
            device.assertFollowed();
        }
    }

    @Test
    void anOpenPortWithoutABannerIsABootingDevice() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            // who is stopped for so long himself has not even connected, and tries again
            await().atMost(LIMIT).untilAsserted(() -> {
                SessionException booting = failureOf(() -> open(silent.getLocalPort(), SHORT));
                assertThat(booting.kind()).isEqualTo(Kind.UNREACHABLE);
                assertThat(booting).hasMessageContaining("no SSH server has answered");
            });
        }
    }

    @Test
    void aConnectionThatIsClosedAtOnceIsABootingDevice() throws Exception {
        ExecutorService relay = Executors.newSingleThreadExecutor();
        try (ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            relay.submit(() -> {
                door.accept().close();
                return null;
            });
            SessionException booting = failureOf(() -> open(door.getLocalPort(), LIMIT));
            assertThat(booting.kind()).isEqualTo(Kind.UNREACHABLE);
            assertThat(booting).hasMessageContaining("before an SSH server's banner");
        } finally {
            relay.shutdownNow();
        }
    }

    @Test
    void aServerThatDiesInTheMiddleOfALoginIsUnreachableAndNotAWrongPassword() throws Exception {
        // Breaks off when the keys are agreed on: by then the client has read the server's banner.
        try (SshServer dying = SshServer.setUpDefaultServer()) {
            CoreModuleProperties.SERVER_IDENTIFICATION.set(dying, "Cisco-1.25");
            dying.setHost("127.0.0.1");
            dying.setKeyPairProvider(new SimpleGeneratorHostKeyProvider());
            dying.setPasswordAuthenticator((user, password, session) -> true);
            dying.addSessionListener(new SessionListener() {
                @Override
                public void sessionEvent(Session session, Event event) {
                    if (event == Event.KeyEstablished) {
                        session.close(true);
                    }
                }
            });
            dying.start();
            SessionException broken = failureOf(() -> open(dying.getPort(), LIMIT));
            assertThat(broken.kind()).isEqualTo(Kind.UNREACHABLE);
            assertThat(broken).hasMessageContaining("SSH-2.0-Cisco-1.25");
        }
    }

    @Test
    void aConnectionThatNobodyTakesIsToldInWords() throws Exception {
        List<Socket> waiting = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            while (waiting.size() < 64 && enters(full, waiting)) {
                // until the system has no room for one more, and drops what comes then
            }
            assumeTrue(waiting.size() < 64, "this system has room for any number of connections");
            SessionException dropped = failureOf(() -> open(full.getLocalPort(), SHORT));
            assertThat(dropped.kind()).isEqualTo(Kind.UNREACHABLE);
            assertThat(dropped).hasMessageContaining("nothing has answered in time");
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    private static boolean enters(ServerSocket door, List<Socket> waiting) throws IOException {
        Socket next = new Socket();
        waiting.add(next);
        try {
            next.connect(door.getLocalSocketAddress(), 300);
            return true;
        } catch (SocketTimeoutException dropped) {
            return false;
        }
    }

    @Test
    void aClosedPortIsUnreachable() throws Exception {
        try (HeldPort port = new HeldPort()) {
            assertThat(failureOf(() -> open(port.number(), LIMIT)).kind()).isEqualTo(Kind.UNREACHABLE);
        }
    }

    @Test
    void aLoginWithoutAPromptSaysWhatTheDeviceShowedInstead() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("no-prompt.txt")) {
            SessionException lost = failureOf(() -> open(device.address().port(), Duration.ofSeconds(8)));
            assertThat(lost.kind()).isEqualTo(Kind.NO_PROMPT);
            assertThat(lost).hasMessageContaining("cisco_ios").hasMessageContaining("starting up, please wait");
        }
    }

    @Test
    void anInterruptEndsALoginAtOnce() throws Exception {
        ExecutorService caller = Executors.newSingleThreadExecutor();
        CountDownLatch connected = new CountDownLatch(1);
        ExecutorService acceptor = Executors.newSingleThreadExecutor();
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            acceptor.submit(() -> {
                Socket held = silent.accept();
                connected.countDown();
                return held;
            });
            Future<?> login =
                    caller.submit(() -> assertThatThrownBy(() -> open(silent.getLocalPort(), Duration.ofMinutes(10)))
                            .isInstanceOf(InterruptedException.class));
            connected.await();
            caller.shutdownNow();
            login.get(30, TimeUnit.SECONDS);
        } finally {
            acceptor.shutdownNow();
        }
    }

    @Test
    void aConnectionThatWasCutWhileNobodySpokeIsClosedForTheNextCommand() throws Exception {
        try (ScriptedDevice device = ScriptedDevice.playing("ios-quiet.txt");
                DeviceSession session = device.login(sessions, "cisco_ios")) {
            device.cut();
            assertThat(failureOf(() -> session.run("show clock", LIMIT)).kind()).isEqualTo(Kind.CLOSED);
        }
    }

    private static DeviceSession open(int port, Duration limit) throws SessionException, InterruptedException {
        return sessions.open("csr-1", new DeviceAddress("127.0.0.1", port), dialect("cisco_ios"), LOGIN, limit);
    }
}
