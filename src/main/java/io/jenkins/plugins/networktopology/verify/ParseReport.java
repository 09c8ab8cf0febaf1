package io.jenkins.plugins.networktopology.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.verify.lldp.LldpNeighbor;
import io.jenkins.plugins.networktopology.verify.lldp.parser.LldpParsers;
import io.jenkins.plugins.networktopology.verify.ping.PingStatistics;
import io.jenkins.plugins.networktopology.verify.ping.parser.PingParsers;
import java.util.List;
import java.util.Optional;

/**
 * What the parsers understand of raw device output, as one JSON object on one line: {@code file}, {@code supported},
 * then {@code neighbors} (for LLDP) or {@code ping} (an object, or null if the output has no statistics), and
 * {@code unparsed}.
 */
public final class ParseReport {

    /** What the output answers. */
    public enum Question {
        LLDP,
        PING
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ParseReport() {}

    /**
     * Reads one output.
     *
     * @param dialect as netmiko names its device types; one that we do not know gives {@code "supported": false}
     * @param file what to call the output
     * @return JSON without a line end
     */
    public static String of(String dialect, Question question, String file, String text) {
        ObjectNode report = MAPPER.createObjectNode().put("file", file);
        switch (question) {
            case LLDP -> lldp(dialect, text, report);
            case PING -> ping(dialect, text, report);
        }
        try {
            return MAPPER.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings and numbers", e);
        }
    }

    private static void lldp(String dialect, String text, ObjectNode report) {
        var table = LldpParsers.forDialect(dialect).map(parser -> parser.parse(text));
        report.put("supported", table.isPresent());
        ArrayNode rows = report.putArray("neighbors");
        table.ifPresent(seen -> seen.neighbors().forEach(neighbor -> rows.add(json(neighbor))));
        unparsed(report, table.map(seen -> seen.unparsed()).orElse(List.of()));
    }

    private static JsonNode json(LldpNeighbor neighbor) {
        return MAPPER.createObjectNode()
                .put("localInterface", neighbor.localInterface())
                .put("chassisId", neighbor.chassisId())
                .put("portId", neighbor.portId())
                .put("portDescription", neighbor.portDescription())
                .put("systemName", neighbor.systemName())
                .put("managementAddress", neighbor.managementAddress());
    }

    private static void ping(String dialect, String text, ObjectNode report) {
        var parsed = PingParsers.forDialect(dialect).map(parser -> parser.parse(text));
        report.put("supported", parsed.isPresent());
        report.set(
                "ping",
                parsed.flatMap(PingStatistics.Parsed::statistics)
                        .map(ParseReport::json)
                        .orElse(null));
        unparsed(report, parsed.map(PingStatistics.Parsed::unparsed).orElse(List.of()));
    }

    private static JsonNode json(PingStatistics ping) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("sent", ping.sent()).put("received", ping.received());
        json.set("lossPercent", number(Math.rint(ping.lossPercent() * 1e4) / 1e4));
        json.set("minMs", number(ping.minMs()));
        json.set("avgMs", number(ping.avgMs()));
        json.set("maxMs", number(ping.maxMs()));
        return json;
    }

    private static JsonNode number(Optional<Double> value) {
        return value.map(ParseReport::number).orElse(MAPPER.nullNode());
    }

    /** Whole numbers without a fraction, as the devices print them. */
    private static JsonNode number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE;
        return whole
                ? MAPPER.getNodeFactory().numberNode((int) value)
                : MAPPER.getNodeFactory().numberNode(value);
    }

    private static void unparsed(ObjectNode report, List<String> lines) {
        ArrayNode list = report.putArray("unparsed");
        lines.forEach(list::add);
    }
}
