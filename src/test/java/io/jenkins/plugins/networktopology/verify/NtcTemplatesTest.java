package io.jenkins.plugins.networktopology.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.networktopology.verify.ParseReport.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What ntc-templates' test data (networktocode/ntc-templates, Apache-2.0) says of each device output, we say too. */
class NtcTemplatesTest {

    private static final Path ROOT = Path.of("..", "shared", "captures", "ntc-templates");

    /** By command, their fields and ours; the same name of theirs means different things in different templates. */
    private static final Map<String, Map<String, String>> FIELDS = Map.of(
            "cisco_ios/show_lldp_neighbors",
            summary(),
            "cisco_ios/show_lldp_neighbors_detail",
            Map.of(
                    "local_interface", "localInterface",
                    "chassis_id", "chassisId",
                    "neighbor_port_id", "portId",
                    "neighbor_interface", "portDescription",
                    "neighbor_name", "systemName",
                    "mgmt_address", "managementAddress"),
            "cisco_xr/show_lldp_neighbors",
            summary(),
            "cisco_xr/show_lldp_neighbors_detail",
            Map.of(
                    "local_interface", "localInterface",
                    "chassis_id", "chassisId",
                    "neighbor_port_id", "portId",
                    "neighbor_port_description", "portDescription",
                    "neighbor", "systemName",
                    "management_ip", "managementAddress"),
            "juniper_junos/show_lldp_neighbors",
            Map.of(
                    "local_interface", "localInterface",
                    "chassis_id", "chassisId",
                    "neighbor_interface", "portId",
                    "neighbor_name", "systemName"),
            "arista_eos/show_lldp_neighbors",
            summary(),
            "cisco_nxos/show_lldp_neighbors_detail",
            Map.of(
                    "local_interface", "localInterface",
                    "chassis_id", "chassisId",
                    "neighbor_interface", "portId",
                    "neighbor_name", "systemName",
                    "mgmt_address", "managementAddress"),
            "huawei_vrp/display_lldp_neighbor",
            Map.of(
                    "local_interface", "localInterface",
                    "chassis_id", "chassisId",
                    "neighbor_port_id", "portId",
                    "neighbor_interface", "portDescription",
                    "neighbor_name", "systemName",
                    "mgmt_address", "managementAddress"),
            "hp_comware/display_lldp_neighbor-information_verbose",
            Map.of(
                    "local_interface", "localInterface",
                    "chassis_id", "chassisId",
                    "neighbor_interface", "portId",
                    "neighbor_interface_description", "portDescription",
                    "neighbor_name", "systemName",
                    "mgmt_address", "managementAddress"),
            "arista_eos/show_lldp_neighbors_detail",
            Map.of(
                    "local_interface", "localInterface",
                    "chassis_id", "chassisId",
                    "neighbor_interface", "portId",
                    "neighbor_name", "systemName",
                    "mgmt_address", "managementAddress"));

    private static Map<String, String> summary() {
        return Map.of(
                "local_interface", "localInterface", "neighbor_interface", "portId", "neighbor_name", "systemName");
    }

    @TestFactory
    Stream<DynamicTest> lldp() {
        return FIELDS.entrySet().stream()
                .flatMap(command -> captures(command.getKey())
                        .map(raw -> DynamicTest.dynamicTest(name(raw), () -> {
                            JsonNode report = report(raw, Question.LLDP);
                            assertThat(neighbors(report, command.getValue()))
                                    .isEqualTo(expectedNeighbors(raw, command.getValue()));
                            assertThat(report.get("unparsed")).isEmpty();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> ping() {
        return Stream.of("cisco_ios/ping", "cisco_xr/ping")
                .flatMap(NtcTemplatesTest::captures)
                .map(raw -> DynamicTest.dynamicTest(name(raw), () -> assertPing(raw)));
    }

    private static void assertPing(Path raw) {
        Map<String, Object> expected = samples(raw).get(0);
        JsonNode ping = report(raw, Question.PING).get("ping");
        if (expected.get("success_qty").equals("")) {
            assertThat(ping.isNull()).isTrue();
            return;
        }
        assertThat(ping.get("sent").asText()).isEqualTo(expected.get("sent_qty"));
        assertThat(ping.get("received").asText()).isEqualTo(expected.get("success_qty"));
        assertThat(100 - ping.get("lossPercent").asInt()).hasToString((String) expected.get("success_pct"));
        assertThat(figure(ping.get("minMs"))).isEqualTo(expected.get("rtt_min"));
        assertThat(figure(ping.get("avgMs"))).isEqualTo(expected.get("rtt_avg"));
        assertThat(figure(ping.get("maxMs"))).isEqualTo(expected.get("rtt_max"));
    }

    private static String figure(JsonNode number) {
        return number.isNull() ? "" : number.asText();
    }

    private static List<Map<String, String>> neighbors(JsonNode report, Map<String, String> fields) {
        List<Map<String, String>> rows = new ArrayList<>();
        report.get("neighbors").forEach(neighbor -> {
            Map<String, String> row = new TreeMap<>();
            fields.values().forEach(field -> row.put(field, neighbor.get(field).asText()));
            rows.add(row);
        });
        return rows;
    }

    private static List<Map<String, String>> expectedNeighbors(Path raw, Map<String, String> fields) {
        return samples(raw).stream()
                .map(sample -> {
                    Map<String, String> row = new TreeMap<>();
                    fields.forEach((theirs, ours) -> row.put(ours, (String) sample.get(theirs)));
                    return row;
                })
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> samples(Path raw) {
        String yaml =
                Captures.read(raw.resolveSibling(raw.getFileName().toString().replaceAll("\\.raw$", ".yml")));
        Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return (List<Map<String, Object>>) file.get("parsed_sample");
    }

    private static JsonNode report(Path raw, Question question) {
        String dialect = ROOT.relativize(raw).getName(0).toString();
        return Captures.json(ParseReport.of(dialect, question, raw.toString(), Captures.read(raw)));
    }

    private static String name(Path raw) {
        return ROOT.relativize(raw).toString();
    }

    private static Stream<Path> captures(String command) {
        Path folder = ROOT.resolve(command);
        Assumptions.assumeTrue(
                Files.isDirectory(ROOT), "the captures of ntc-templates are not beside the project, in " + ROOT);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".raw")).sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
