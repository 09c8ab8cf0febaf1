package io.jenkins.plugins.networktopology.verify.ping;

import java.util.List;
import java.util.Optional;

/**
 * What a parser read from one ping.
 *
 * @param sent probes sent
 * @param received answers received
 * @param minMs shortest round trip in milliseconds, if printed
 * @param avgMs mean round trip
 * @param maxMs longest round trip
 */
public record PingStatistics(
        int sent, int received, Optional<Double> minMs, Optional<Double> avgMs, Optional<Double> maxMs) {

    /** Probes without an answer, in percent of those sent, from 0 to 100. */
    public double lossPercent() {
        return sent == 0 ? 100 : 100.0 * Math.max(0, sent - received) / sent;
    }

    /**
     * A parsed answer.
     *
     * @param statistics empty if the output has none
     * @param unparsed what was not understood, or the device's words when there are no statistics
     */
    public record Parsed(Optional<PingStatistics> statistics, List<String> unparsed) {
        public Parsed {
            unparsed = List.copyOf(unparsed);
        }
    }
}
