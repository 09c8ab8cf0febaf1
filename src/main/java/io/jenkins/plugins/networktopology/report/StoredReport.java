package io.jenkins.plugins.networktopology.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
 * @param checks the verdicts
 * @param extras neighbours that devices see where the topology has no link
 */
public record StoredReport(List<RunReport.Phase> phases, List<CheckResult> checks, List<String> extras) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public StoredReport {
        phases = List.copyOf(phases);
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
        List<CheckResult> checks = new ArrayList<>();
        root.path("checks").forEach(check -> checks.add(check(check)));
        return new StoredReport(phases, checks, texts(root.path("extras")));
    }

    /**
     * A later report of the same lab, completed by what was checked here: a check that was made again has its later
     * verdict.
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
                later.phases(),
                later.nodes(),
                List.copyOf(merged.values()),
                later.extras().isEmpty() ? extras : later.extras());
    }

    private static CheckResult check(JsonNode check) {
        return new CheckResult(
                check.path("id").asText(),
                check.path("kind").asText(),
                check.path("subject").asText(),
                verdict(check.path("verdict").asText()),
                check.path("found").asText(),
                check.path("message").asText(),
                Duration.ofMillis(Math.round(check.path("seconds").asDouble() * 1000)),
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
