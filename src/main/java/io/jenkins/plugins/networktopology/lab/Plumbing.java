package io.jenkins.plugins.networktopology.lab;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which pods' links meshnet has taken in hand. A pod can have a network without: where meshnet's daemon does not answer,
 * its plugin lets the pod start as one without links (plugin/meshnet.go of commit d7c306c). One thread's.
 */
final class Plumbing {

    /** meshnet writes its mark before the pod has an address, but two watches do not tell things in one order. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Duration> networkedAt = new HashMap<>();
    private Optional<Duration> toldSince = Optional.empty();
    private boolean blind;

    void see(String node, boolean isTaken) {
        if (isTaken) {
            taken.add(node);
        } else {
            taken.remove(node);
        }
    }

    /** What was there has been told: from now on silence means something. */
    void synced(Duration now) {
        toldSince = toldSince.or(() -> Optional.of(now));
    }

    /** Nothing will be told; a pod with a network must do. */
    void lost() {
        blind = true;
    }

    /** A pod of a node with links has its network. */
    void networked(String node, Duration now) {
        networkedAt.putIfAbsent(node, now);
    }

    /** Whether the pod's links were taken in hand as far as can be known. */
    boolean taken(String node) {
        return blind || taken.contains(node);
    }

    /** When a pod with a network and without meshnet's mark is given up. */
    Optional<Duration> deadline(String node) {
        if (taken(node)) {
            return Optional.empty();
        }
        return toldSince.flatMap(told -> Optional.ofNullable(networkedAt.get(node))
                .map(networked -> networked.compareTo(told) > 0 ? networked : told)
                .map(since -> since.plus(GRACE)));
    }

    static Hopeless absent(Optional<String> machine) {
        String where = machine.map(address -> "the machine " + address).orElse("its machine");
        return new Hopeless(
                Optional.of(Rung.WIRED),
                "its pod has a network but no links: meshnet has written nothing about it; check that"
                        + " meshnet's daemon runs on " + where + " and that its configuration is the first in"
                        + " /etc/cni/net.d there");
    }
}
