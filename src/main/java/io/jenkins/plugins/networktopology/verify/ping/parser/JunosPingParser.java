package io.jenkins.plugins.networktopology.verify.ping.parser;

import io.jenkins.plugins.networktopology.verify.ping.PingParser;
import io.jenkins.plugins.networktopology.verify.ping.PingStatistics;
import io.jenkins.plugins.networktopology.verify.text.XmlDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Ping of Junos: BSD's on the command line, also {@code rapid}; in XML the times are microseconds. */
public final class JunosPingParser implements PingParser {

    @Override
    public PingStatistics.Parsed parse(String text) {
        return XmlDocuments.in(text) ? xml(text) : new UnixPingParser().parse(text);
    }

    private static PingStatistics.Parsed xml(String text) {
        Optional<Element> root = XmlDocuments.of(text);
        List<Element> summaries = root.map(all -> XmlDocuments.named(all, "probe-results-summary"))
                .orElse(List.of());
        if (summaries.isEmpty()) {
            List<String> words = new ArrayList<>();
            root.ifPresent(all -> {
                for (String name : List.of("message", "ping-failure", "error-message")) {
                    XmlDocuments.named(all, name)
                            .forEach(word -> words.add(word.getTextContent().strip()));
                }
            });
            return new PingStatistics.Parsed(
                    Optional.empty(), words.isEmpty() ? List.of("no probe-results-summary in the answer") : words);
        }
        Element summary = summaries.get(summaries.size() - 1);
        Optional<Double> sent = number(summary, "probes-sent");
        Optional<Double> received = number(summary, "responses-received");
        if (sent.isEmpty() || received.isEmpty()) {
            return new PingStatistics.Parsed(
                    Optional.empty(), List.of(summary.getTextContent().strip()));
        }
        return new PingStatistics.Parsed(
                Optional.of(new PingStatistics(
                        sent.get().intValue(),
                        received.get().intValue(),
                        ms(summary, "rtt-minimum"),
                        ms(summary, "rtt-average"),
                        ms(summary, "rtt-maximum"))),
                List.of());
    }

    private static Optional<Double> ms(Element summary, String name) {
        return number(summary, name).map(microseconds -> microseconds / 1000);
    }

    private static Optional<Double> number(Element summary, String name) {
        try {
            String digits = XmlDocuments.text(summary, name);
            return digits.isEmpty() ? Optional.empty() : Optional.of(Double.parseDouble(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
