package io.jenkins.plugins.networktopology.cluster;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

/** One way to a node that can be tried. */
interface Way {

    /** Why it cannot be gone now, or empty. */
    Optional<String> obstacle(ConnectionProbe probe) throws InterruptedException;

    NodeAddress address();

    /** A packet's way. An address that does not answer is given little time: one that is not routed to us swallows packets. */
    record Direct(NodeAddress address) implements Way {

        private static final Duration PROBE = Duration.ofMillis(700);

        @Override
        public Optional<String> obstacle(ConnectionProbe probe) throws InterruptedException {
            return probe.obstacle(new InetSocketAddress(address.host(), address.port()), PROBE);
        }
    }

    /** The API server's way. It costs it something, so one that failed is not tried again at once. */
    final class Tunnelled implements Way {

        private static final Duration PROBE = Duration.ofSeconds(3);
        private static final long REST = Duration.ofSeconds(5).toNanos();

        private final Tunnel tunnel;
        private Optional<String> last = Optional.empty();
        private long lastTried;

        Tunnelled(Tunnel tunnel) {
            this.tunnel = tunnel;
        }

        @Override
        public Optional<String> obstacle(ConnectionProbe probe) throws InterruptedException {
            if (last.isEmpty() || System.nanoTime() - lastTried > REST) {
                last = tunnel.obstacle(PROBE);
                lastTried = System.nanoTime();
            }
            return last;
        }

        @Override
        public NodeAddress address() {
            return tunnel.address();
        }
    }
}
