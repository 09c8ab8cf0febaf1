package io.jenkins.plugins.networktopology.cluster;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

/** One way to a node that can be tried. */
interface Way {

    /**
     * Why it cannot be gone now, or empty.
     *
     * @param left how long all ways together may still be tried, for a way that can be patient
     */
    Optional<String> obstacle(ConnectionProbe probe, Duration left) throws InterruptedException;

    NodeAddress address();

    /**
     * A packet's way. An address that does not answer is given little time: one that is not routed to us swallows
     * packets. One that takes connections and stays silent is asked again with more patience: a device that boots
     * under emulation may be slow to greet, and a proxy that answers for an address which is not there never does. It is
     * asked later where there are other ways, which have the time meanwhile.
     */
    final class Direct implements Way {

        private static final Duration PROBE = Duration.ofMillis(700);
        private static final Duration GREETING = Duration.ofSeconds(2);
        private static final int MOST_PATIENCE = 5;
        private static final long REST = Duration.ofSeconds(4).toNanos();

        private final NodeAddress address;
        private final boolean only;
        private String silence = "";
        private int patience = 1;
        private long lastTried;

        /** @param only whether there is no other way to the node */
        Direct(NodeAddress address, boolean only) {
            this.address = address;
            this.only = only;
        }

        @Override
        public NodeAddress address() {
            return address;
        }

        @Override
        public Optional<String> obstacle(ConnectionProbe probe, Duration left) throws InterruptedException {
            if (!only && !silence.isEmpty() && System.nanoTime() - lastTried < REST) {
                return Optional.of(silence);
            }
            long start = System.nanoTime();
            Duration patient = GREETING.multipliedBy(patience);
            Duration greeting = patient.compareTo(left) < 0 || patience == 1 ? patient : left;
            Optional<String> obstacle =
                    probe.obstacle(new InetSocketAddress(address.host(), address.port()), PROBE, greeting);
            lastTried = System.nanoTime();
            boolean silent = obstacle.isPresent() && lastTried - start >= greeting.toNanos();
            silence = silent ? obstacle.get() : "";
            patience = silent ? Math.min(MOST_PATIENCE, patience + 1) : patience;
            return obstacle;
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
        public Optional<String> obstacle(ConnectionProbe probe, Duration left) throws InterruptedException {
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
