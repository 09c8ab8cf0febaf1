package io.jenkins.plugins.networktopology.verify.ping;

import java.util.Objects;
import java.util.Optional;

/**
 * One ping to make.
 *
 * @param from the node that sends
 * @param destination an IP address
 * @param owner whose address that is, as {@code vmx-1:ge-0/0/3}, if the topology knows
 * @param ownerNode the node that it lies on
 * @param source the address or interface to send from
 * @param vrf the routing instance, if not the default one
 * @param count probes
 * @param reachable whether answers are expected
 */
record PingTask(
        String from,
        String destination,
        Optional<String> owner,
        Optional<String> ownerNode,
        Optional<String> source,
        Optional<String> vrf,
        int count,
        boolean reachable) {

    PingTask {
        Objects.requireNonNull(from);
        Objects.requireNonNull(destination);
    }

    /** The destination for people: {@code 12.12.12.1 (vmx-1:ge-0/0/3)}. */
    String target() {
        return destination
                + vrf.map(name -> " in " + name).orElse("")
                + owner.map(name -> " (" + name + ")").orElse("");
    }

    /** What makes it the same ping as another one, were they not expected to end differently. */
    String key() {
        return from + " " + destination + " " + vrf.orElse("");
    }
}
