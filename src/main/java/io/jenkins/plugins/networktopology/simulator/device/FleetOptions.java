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

    /** Two seconds of boot, neighbours within one second, time-outs a twentieth of the real ones. */
    public static final FleetOptions DEFAULT =
            new FleetOptions(Duration.ofSeconds(2), Duration.ofSeconds(1), 0.05, Clock.systemUTC());

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
