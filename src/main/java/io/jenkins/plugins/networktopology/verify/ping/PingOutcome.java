package io.jenkins.plugins.networktopology.verify.ping;

import io.jenkins.plugins.networktopology.verify.Answer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one ping came to.
 *
 * @param statistics the probes, if any were sent
 * @param noRoute whether the device had no way to the destination and said so instead of sending
 * @param words what the device or the connection said where there are no statistics
 */
record PingOutcome(Optional<PingStatistics> statistics, boolean noRoute, String words) {

    /** Linux, EOS: connect: Network is unreachable; Junos: No route to host; XR: Destination unreachable. */
    private static final Pattern NO_ROUTE = Pattern.compile(
            "(?i)network is unreachable|network unreachable|no route to|destination unreachable|host is unreachable");

    static PingOutcome of(Answer answer, PingParser parser) {
        if (answer.failure().isPresent()) {
            return new PingOutcome(Optional.empty(), false, answer.failure().orElseThrow());
        }
        PingStatistics.Parsed parsed = parser.parse(answer.text());
        if (parsed.statistics().filter(counts -> counts.sent() > 0).isPresent()) {
            return new PingOutcome(parsed.statistics(), false, "");
        }
        boolean noRoute = NO_ROUTE.matcher(answer.text()).find();
        return new PingOutcome(Optional.empty(), noRoute, words(answer, parsed.unparsed()));
    }

    private static String words(Answer answer, List<String> unparsed) {
        String said = answer.refusal()
                .orElseGet(() -> String.join(" ", unparsed.subList(0, Math.min(2, unparsed.size()))))
                .strip();
        return said.isEmpty() ? "no statistics" : said;
    }

    boolean allAnswered() {
        return statistics.filter(counts -> counts.received() >= counts.sent()).isPresent();
    }

    boolean noneAnswered() {
        return noRoute || statistics.filter(counts -> counts.received() == 0).isPresent();
    }

    boolean someAnswered() {
        return statistics.filter(counts -> counts.received() > 0).isPresent();
    }

    /** For results: {@code 4/5}, or what kept the device from sending. */
    String found() {
        return statistics
                .map(counts -> counts.received() + "/" + counts.sent())
                .orElse(noRoute ? "no route" : "no answer");
    }
}
