package io.jenkins.plugins.networktopology.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.lab.Rung;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code report.json} says, read back.
 *
 * @param phases how long each phase took, in order
 * @param nodes how far each node climbed
 * @param checks the verdicts
 * @param extras neighbours that devices see where the topology has no link
 */
public record StoredReport(
        List<RunReport.Phase> phases, List<NodeReadiness> nodes, List<CheckResult> checks, List<String> extras) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public StoredReport {
        phases = List.copyOf(phases);
        nodes = List.copyOf(nodes);
        checks = List.copyOf(checks);
        extras = List.copyOf(extras);
    }

    /**
     * Reads the file.
     *
     * @throws IOException if it cannot be read, or is no such report
     */
    public static StoredReport read(Path file) throws IOException {
        JsonNode root = JSON.readTree(file.toFile());
        if (!root.path("schema").asText().equals(JsonReport.SCHEMA)) {
            throw new IOException(file + " is no " + JsonReport.SCHEMA + ": its schema is \""
                    + root.path("schema").asText() + "\"");
        }
        List<RunReport.Phase> phases = new ArrayList<>();
        root.path("phases")
                .forEach(phase -> phases.add(new RunReport.Phase(
                        phase.path("name").asText(), phase.path("seconds").asDouble())));
        List<NodeReadiness> nodes = new ArrayList<>();
        root.path("nodes").forEach(node -> nodes.add(node(node)));
        List<CheckResult> checks = new ArrayList<>();
        root.path("checks").forEach(check -> checks.add(check(check)));
        return new StoredReport(phases, nodes, checks, texts(root.path("extras")));
    }

    /**
     * A later report of the same lab, completed by what was found out here: a check that was made again has its later
     * verdict. Whoever takes a lab over from another process has not seen how it came up; we have.
     */
    public RunReport mergedInto(RunReport later) {
        Map<String, CheckResult> merged = new LinkedHashMap<>();
        checks.forEach(check -> merged.put(check.id(), check));
        later.checks().forEach(check -> merged.put(check.id(), check));
        return new RunReport(
                later.lab(),
                later.topology(),
                later.cluster(),
                later.started(),
                phasesBefore(later),
                later.nodes().isEmpty() ? nodes : later.nodes(),
                List.copyOf(merged.values()),
                later.extras().isEmpty() ? extras : later.extras());
    }

    private List<RunReport.Phase> phasesBefore(RunReport later) {
        Map<String, RunReport.Phase> all = new LinkedHashMap<>();
        phases.forEach(phase -> all.put(phase.name(), phase));
        later.phases().forEach(phase -> all.put(phase.name(), phase));
        return List.copyOf(all.values());
    }

    private static NodeReadiness node(JsonNode node) {
        List<NodeReadiness.Step> rungs = new ArrayList<>();
        for (JsonNode rung : node.path("rungs")) {
            Arrays.stream(Rung.values())
                    .filter(known -> known.label().equals(rung.path("name").asText()))
                    .map(known -> new NodeReadiness.Step(
                            known,
                            duration(rung),
                            rung.path("message").asText(),
                            rung.path("failed").asBoolean()))
                    .forEach(rungs::add);
        }
        return new NodeReadiness(
                node.path("name").asText(),
                node.path("platform").asText(),
                node.path("ready").asBoolean(),
                node.path("seconds").asDouble(),
                rungs);
    }

    private static Duration duration(JsonNode timed) {
        return Duration.ofMillis(Math.round(timed.path("seconds").asDouble() * 1000));
    }

    private static CheckResult check(JsonNode check) {
        return new CheckResult(
                check.path("id").asText(),
                check.path("kind").asText(),
                check.path("subject").asText(),
                verdict(check.path("verdict").asText()),
                check.path("found").asText(),
                check.path("message").asText(),
                duration(check),
                texts(check.path("evidence")));
    }

    /** A verdict that only a later version knows is one that we cannot judge. */
    private static Verdict verdict(String label) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> JsonReport.label(verdict).equals(label))
                .findFirst()
                .orElse(Verdict.ERROR);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
