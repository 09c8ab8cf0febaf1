package io.jenkins.plugins.networktopology.topology;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The checks that the topology expects: the {@code verify} section.
 *
 * @param lldp whether every link is looked for in the LLDP tables of both ends
 * @param ping which pings are made beside the written ones
 * @param pingCount probes per ping
 * @param pings the pings written by the user
 * @param commands the commands written by the user
 * @param convergence the time that all checks share
 */
public record Verification(
        boolean lldp,
        PingScope ping,
        int pingCount,
        List<PingExpectation> pings,
        List<CommandExpectation> commands,
        Convergence convergence) {

    /** Which pings are derived from the topology. */
    public enum PingScope {
        /** None but those written down. */
        OFF,
        /** Both directions of each link whose two ends have addresses in one subnet. */
        ADJACENT,
        /** Each node to every address of each other node. */
        MATRIX
    }

    /** LLDP and link-adjacent pings, five probes, two minutes, every second at first, two seconds stable. */
    public static final Verification DEFAULT = new Verification(
            true,
            PingScope.ADJACENT,
            5,
            List.of(),
            List.of(),
            new Convergence(Duration.ofMinutes(2), Duration.ofSeconds(1), Duration.ofSeconds(2)));

    public Verification {
        Objects.requireNonNull(ping);
        Objects.requireNonNull(convergence);
        if (pingCount < 1) {
            throw new IllegalArgumentException("a ping needs at least one probe");
        }
        pings = List.copyOf(pings);
        commands = List.copyOf(commands);
    }

    /** The same checks with other times, where they are given. */
    public Verification withTimes(Optional<Duration> within, Optional<Duration> stableFor) {
        return new Verification(
                lldp,
                ping,
                pingCount,
                pings,
                commands,
                new Convergence(
                        within.orElse(convergence.within()),
                        convergence.every(),
                        stableFor.orElse(convergence.stableFor())));
    }

    /**
     * Of these checks those of some kinds, in the time that all have.
     *
     * @throws IllegalArgumentException naming a kind of which none is expected: nothing checked must not look like a pass
     */
    public Verification only(Set<CheckKind> kinds) {
        for (CheckKind kind : kinds) {
            if (!kind.isIn(this)) {
                throw new IllegalArgumentException("the topology expects no check of the kind " + kind.label()
                        + "; its verify section says which");
            }
        }
        boolean pinged = kinds.contains(CheckKind.PING);
        return new Verification(
                kinds.contains(CheckKind.LLDP),
                pinged ? ping : PingScope.OFF,
                pingCount,
                pinged ? pings : List.of(),
                kinds.contains(CheckKind.COMMAND) ? commands : List.of(),
                convergence);
    }

    /** LLDP alone, in the time that these checks have. */
    public Verification onlyLldp() {
        return new Verification(true, PingScope.OFF, pingCount, List.of(), List.of(), convergence);
    }

    /** One ping alone, in the time that these checks have. */
    public Verification only(PingExpectation one) {
        return new Verification(false, PingScope.OFF, pingCount, List.of(one), List.of(), convergence);
    }
}
