package io.jenkins.plugins.networktopology.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProbedAccessTest {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration LONG = Duration.ofHours(1);

    /** Time enough for a busy system to refuse a connection. */
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private static final Tunnels NONE = new KubernetesTunnels(null);

    private final List<HeldPort> closed = new ArrayList<>();

    @AfterEach
    void letGo() throws IOException {
        for (HeldPort port : closed) {
            port.close();
        }
    }

    private static PodSnapshot pod() {
        return new PodSnapshot(
                "lab",
                "r1",
                "uid-1",
                Map.of(),
                "Running",
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                true,
                true,
                Optional.of(LOOPBACK),
                Optional.of("worker-1"),
                Optional.of(LOOPBACK),
                false);
    }

    private static NodeAccess access(int podPort, int nodePort) throws ClusterException {
        return ProbedAccess.to(
                pod(), podPort, Optional.of(nodePort), List.of(AccessPath.POD_IP, AccessPath.NODE_PORT), NONE);
    }

    private static ServerSocket listening(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }

    /** Until the test is over nobody listens there who was not told its number. */
    private int closedPort() throws IOException {
        HeldPort port = new HeldPort();
        closed.add(port);
        return port.number();
    }

    @Test
    void thePreferredAddressIsTakenIfItAnswers() throws Exception {
        try (GreetingPort pod = new GreetingPort(0);
                GreetingPort node = new GreetingPort(0)) {
            assertThat(access(pod.number(), node.number()).open(LONG))
                    .isEqualTo(new NodeAddress(LOOPBACK, pod.number(), AccessPath.POD_IP));
        }
    }

    @Test
    void theNextAddressIsTakenIfTheFirstRefuses() throws Exception {
        try (GreetingPort node = new GreetingPort(0)) {
            assertThat(access(closedPort(), node.number()).open(LONG))
                    .isEqualTo(new NodeAddress(LOOPBACK, node.number(), AccessPath.NODE_PORT));
        }
    }

    @Test
    void anAddressThatTakesConnectionsAndStaysSilentIsPassedOver() throws Exception {
        try (ServerSocket proxy = listening(0);
                GreetingPort node = new GreetingPort(0)) {
            assertThat(access(proxy.getLocalPort(), node.number()).open(LONG).path())
                    .isEqualTo(AccessPath.NODE_PORT);
        }
    }

    @Test
    void whileTheOnlyServerBootsASilentAddressDoesNotHideIt() throws Exception {
        int late = closedPort();
        try (ServerSocket proxy = listening(0)) {
            CompletableFuture<NodeAddress> found = opening(access(proxy.getLocalPort(), late));
            try (GreetingPort node = new GreetingPort(late)) {
                assertThat(found.get(30, TimeUnit.SECONDS).port()).isEqualTo(node.number());
            }
        }
    }

    /** Were it left alone for the four seconds that belong to other ways, the time would be over. */
    @Test
    void theOnlyAddressIsAskedAgainAtOnceWhenItWasSilent() throws Exception {
        try (GreetingPort booting = new GreetingPort(0, 1)) {
            NodeAccess access =
                    ProbedAccess.to(pod(), 22, Optional.of(booting.number()), List.of(AccessPath.NODE_PORT), NONE);
            assertThat(access.open(Duration.ofSeconds(5)).port()).isEqualTo(booting.number());
        }
    }

    @Test
    void aSilentAddressIsNamedAsOne() throws Exception {
        try (ServerSocket proxy = listening(0)) {
            assertThatThrownBy(() -> access(proxy.getLocalPort(), closedPort()).open(MOMENT))
                    .hasMessageContaining(
                            "(POD_IP): the connection was taken, but no SSH server greeted within 2000 ms");
        }
    }

    @Test
    void aPortThatBeginsToListenIsFound() throws Exception {
        int late = closedPort();
        CompletableFuture<NodeAddress> found = opening(access(closedPort(), late));
        try (GreetingPort node = new GreetingPort(late)) {
            assertThat(found.get(30, TimeUnit.SECONDS).port()).isEqualTo(node.number());
        }
    }

    @Test
    void whenTimeIsUpEachAddressIsNamedWithItsObstacle() throws Exception {
        int pod = closedPort();
        int node = closedPort();
        assertThatThrownBy(() -> access(pod, node).open(MOMENT))
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining("r1 has no SSH server that answers")
                .hasMessageContaining(LOOPBACK + ":" + pod + " (POD_IP): Connection refused")
                .hasMessageContaining(LOOPBACK + ":" + node + " (NODE_PORT): Connection refused");
    }

    @Test
    void anInterruptEndsThePauseBetweenTwoLooks() throws Exception {
        assertEndsWhenInterrupted(access(closedPort(), closedPort()));
    }

    @Test
    void anInterruptEndsAnAttemptThatNobodyAnswers() throws Exception {
        List<Socket> queued = new ArrayList<>();
        try (ServerSocket full = listening(0)) {
            Assumptions.assumeTrue(fill(full, queued), "this system takes connections beyond a full queue");
            assertEndsWhenInterrupted(access(full.getLocalPort(), full.getLocalPort()));
        } finally {
            for (Socket each : queued) {
                each.close();
            }
        }
    }

    /** Connects until the queue of those who wait to be accepted is full; Linux ignores further attempts then. */
    private static boolean fill(ServerSocket server, List<Socket> queued) throws IOException {
        for (int i = 0; i < 8; i++) {
            Socket socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(LOOPBACK, server.getLocalPort()), 300);
                queued.add(socket);
            } catch (SocketTimeoutException ignored) {
                socket.close();
                return true;
            }
        }
        return false;
    }

    private static CompletableFuture<NodeAddress> opening(NodeAccess access) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return access.open(LONG);
            } catch (ClusterException | InterruptedException e) {
                throw new CompletionException(e);
            }
        });
    }

    private static void assertEndsWhenInterrupted(NodeAccess access) throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        Thread waiting = new Thread(() -> {
            try {
                access.open(LONG);
            } catch (InterruptedException e) {
                interrupted.countDown();
            } catch (ClusterException e) {
                throw new IllegalStateException(e);
            }
        });
        waiting.start();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> isWaiting(waiting));
        waiting.interrupt();
        assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private static boolean isWaiting(Thread thread) {
        return Stream.of(thread.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("select"));
    }
}
