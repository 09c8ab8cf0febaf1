package io.jenkins.plugins.networktopology.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** The report for machines: {@code report.json}, described by resources/report.schema.json. */
public final class JsonReport {

    /** Raised when a field changes its meaning or goes away; new fields do not raise it. */
    static final String SCHEMA = "network-topology-report/1";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private JsonReport() {}

    /** Writes the file. */
    public static void write(RunReport report, Path file) throws IOException {
        JSON.writeValue(file.toFile(), tree(report));
    }

    /** The file's content. */
    public static String text(RunReport report) throws IOException {
        return JSON.writeValueAsString(tree(report));
    }

    /** A verdict as JSON has it: {@code pass}, {@code notReady}. */
    public static String label(Verdict verdict) {
        return verdict == Verdict.NOT_READY ? "notReady" : verdict.name().toLowerCase(Locale.ROOT);
    }

    static ObjectNode tree(RunReport report) {
        ObjectNode root = JSON.createObjectNode();
        root.put("schema", SCHEMA);
        root.put("lab", report.lab());
        root.put("topology", report.topology().name());
        root.put("cluster", report.cluster());
        root.put("started", report.started().toString());
        root.put("verdict", label(report.verdict()));
        ArrayNode phases = root.putArray("phases");
        for (RunReport.Phase phase : report.phases()) {
            phases.addObject().put("name", phase.name()).put("seconds", rounded(phase.seconds()));
        }
        ArrayNode nodes = root.putArray("nodes");
        report.nodes().forEach(node -> nodes.add(node(node)));
        root.set("links", links(report.topology()));
        ArrayNode checks = root.putArray("checks");
        report.checks().forEach(check -> checks.add(check(check)));
        ArrayNode extras = root.putArray("extras");
        report.extras().forEach(extras::add);
        ObjectNode summary = root.putObject("summary");
        for (Verdict verdict : Verdict.values()) {
            summary.put(label(verdict), report.count(verdict));
        }
        return root;
    }

    private static ArrayNode links(Topology topology) {
        ArrayNode links = JSON.createArrayNode();
        topology.links().forEach(link -> {
            ArrayNode ends = links.addObject().putArray("endpoints");
            link.endpoints().forEach(end -> ends.add(end.toString()));
        });
        topology.externalLinks()
                .forEach(link -> links.addObject()
                        .putArray("endpoints")
                        .add(link.end().toString())
                        .add(link.outside()));
        return links;
    }

    private static ObjectNode node(NodeReadiness node) {
        ObjectNode json = JSON.valueToTree(Map.of());
        json.put("name", node.node());
        json.put("platform", node.platform());
        json.put("ready", node.ready());
        json.put("seconds", rounded(node.seconds()));
        ArrayNode rungs = json.putArray("rungs");
        for (NodeReadiness.Step step : node.rungs()) {
            ObjectNode rung = rungs.addObject();
            rung.put("name", step.rung().label());
            rung.put("seconds", rounded(seconds(step.at())));
            rung.put("message", step.message());
            rung.put("failed", step.failed());
        }
        return json;
    }

    private static ObjectNode check(CheckResult check) {
        ObjectNode json = JSON.valueToTree(Map.of());
        json.put("id", check.id());
        json.put("kind", check.kind());
        json.put("subject", check.subject());
        json.put("verdict", label(check.verdict()));
        json.put("found", check.found());
        json.put("message", check.message());
        json.put("seconds", rounded(seconds(check.took())));
        ArrayNode evidence = json.putArray("evidence");
        check.evidence().forEach(evidence::add);
        return json;
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 1000) / 1000.0;
    }
}
