package io.jenkins.plugins.networktopology.simulator.device.net;

import java.net.InetAddress;
import java.util.Optional;

/**
 * What became of one echo request.
 *
 * @param outcome what was seen at the sender
 * @param millis the round trip, if there was an answer
 * @param from who answered, if anybody did
 * @param ttl the time to live of the answer as received
 */
public record Probe(Outcome outcome, double millis, Optional<InetAddress> from, int ttl) {

    /** What a sender can see. */
    public enum Outcome {
        REPLY,
        /** Nothing came back. */
        SILENCE,
        /** A router on the way said that it has no route. */
        NET_UNREACHABLE,
        /** The next hop does not answer address resolution. */
        HOST_UNREACHABLE,
        TTL_EXCEEDED
    }

    static Probe reply(double millis, InetAddress from, int ttl) {
        return new Probe(Outcome.REPLY, millis, Optional.of(from), ttl);
    }

    static Probe silence() {
        return new Probe(Outcome.SILENCE, 0, Optional.empty(), 0);
    }

    static Probe error(Outcome outcome, InetAddress from) {
        return new Probe(outcome, 0, Optional.of(from), 0);
    }

    public boolean answered() {
        return outcome == Outcome.REPLY;
    }
}
