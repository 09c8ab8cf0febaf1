package io.jenkins.plugins.networktopology.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** One call of nettopo inside of the test, with what it printed. */
public record CommandRun(int exitCode, String out, String err) {

    public static CommandRun nettopo(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int code = Nettopo.commandLine(new PrintWriter(out, true), new PrintWriter(err, true), words)
                .execute(words);
        return new CommandRun(code, out.toString(), err.toString());
    }

    /** The report that a run wrote into a directory. */
    public static JsonNode report(Path directory) throws IOException {
        return new ObjectMapper().readTree(directory.resolve("report.json").toFile());
    }

    /** Check id to what was found, of one kind of checks. */
    public static Map<String, String> findings(JsonNode report, String kind) {
        Map<String, String> findings = new TreeMap<>();
        StreamSupport.stream(report.get("checks").spliterator(), false)
                .filter(check -> check.get("kind").asText().equals(kind))
                .forEach(check -> findings.put(
                        check.get("id").asText(), check.get("found").asText()));
        return findings;
    }
}
