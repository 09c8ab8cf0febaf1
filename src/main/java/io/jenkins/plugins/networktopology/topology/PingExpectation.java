package io.jenkins.plugins.networktopology.topology;

import java.util.Objects;
import java.util.Optional;

/**
 * A ping that the user wrote down.
 *
 * @param from the node that sends
 * @param to a node's name or an IP address
 * @param source the address or interface to send from, if the user said
 * @param vrf the routing instance, if not the default one
 * @param count probes to send, if not the section's
 * @param reachable false for a ping that must get no answer
 */
public record PingExpectation(
        String from,
        String to,
        Optional<String> source,
        Optional<String> vrf,
        Optional<Integer> count,
        boolean reachable) {

    public PingExpectation {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(source);
        Objects.requireNonNull(vrf);
        Objects.requireNonNull(count);
    }
}
