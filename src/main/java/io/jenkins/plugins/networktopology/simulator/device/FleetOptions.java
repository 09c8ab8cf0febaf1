package io.jenkins.plugins.networktopology.simulator.device;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/**
 * How time passes for simulated devices.
 *
 * @param bootTime from power-on to a login
 * @param lldpDelay the longest time from both ends of a wire being able to the neighbour being known
 * @param pingTimeScale the share of a vendor's ping time-out (2 s each on Cisco) that an unanswered request really takes
 * @param clock the time that devices show and count
 */
public record FleetOptions(Duration bootTime, Duration lldpDelay, double pingTimeScale, Clock clock) {

    /**
     * Two seconds of boot, time-outs a twentieth of the real ones, and neighbours within a fifth of a second: a port that
     * becomes able to send, or hears of a new neighbour, sends at once (IEEE 802.1AB-2016: somethingChangedLocal, newNeighbor, txFast).
     */
    public static final FleetOptions DEFAULT =
            new FleetOptions(Duration.ofSeconds(2), Duration.ofMillis(200), 0.05, Clock.systemUTC());

    public FleetOptions {
        Objects.requireNonNull(clock);
        if (bootTime.isNegative() || lldpDelay.isNegative() || pingTimeScale < 0) {
            throw new IllegalArgumentException("times of simulated devices must not be negative");
        }
    }

    public FleetOptions withBootTime(Duration value) {
        return new FleetOptions(value, lldpDelay, pingTimeScale, clock);
    }

    public FleetOptions withLldpDelay(Duration value) {
        return new FleetOptions(bootTime, value, pingTimeScale, clock);
    }
}
