package io.jenkins.plugins.networktopology.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The JSON Schema, which editors complete and check by, agrees with the reader. */
class TopologySchemaTest {

    private static final Path FILE = Path.of("resources/topology.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theReaderKnowsTheKeysOfTheSchemaAndNoOthers() throws IOException {
        Path everything = Facts.FIXTURES.resolve("right/native/everything.yaml");
        YamlDocument document = new YamlDocument("everything.yaml", Files.readString(everything), 10_000);
        document.root()
                .flatMap(root -> new NativeReader(
                                root, Facts.platforms(), new ConfigFiles(Facts.FIXTURES), ReadOptions.DEFAULT)
                        .read())
                .orElseThrow();
        Map<String, Set<String>> reader = new TreeMap<>();
        document.known()
                .forEach((path, keys) -> reader.computeIfAbsent(
                                path.replaceAll("^nodes\\.[a-z]+", "nodes.NAME").replaceAll("\\[\\d+]", ""),
                                key -> new TreeSet<>())
                        .addAll(keys));
        Map<String, Set<String>> schema = new TreeMap<>();
        collect("", JSON.readTree(FILE.toFile()), schema);
        assertThat(reader).isEqualTo(schema);
    }

    /** Path of a mapping to the keys that the schema gives it; mappings of free keys are those under any name. */
    private static void collect(String path, JsonNode schema, Map<String, Set<String>> keys) {
        schema.path("properties").properties().forEach(property -> {
            keys.computeIfAbsent(path, key -> new TreeSet<>()).add(property.getKey());
            collect(path.isEmpty() ? property.getKey() : path + "." + property.getKey(), property.getValue(), keys);
        });
        schema.path("oneOf").forEach(choice -> collect(path, choice, keys));
        collectIfThere(path, schema.path("items"), keys);
        collectIfThere(path + ".NAME", schema.path("additionalProperties"), keys);
    }

    private static void collectIfThere(String path, JsonNode schema, Map<String, Set<String>> keys) {
        if (schema.isObject()) {
            collect(path, schema, keys);
        }
    }

    static Stream<Path> right() throws IOException {
        return Stream.concat(
                Facts.topologies(Facts.EXAMPLES), Facts.topologies(Facts.FIXTURES.resolve("right/native")));
    }

    @ParameterizedTest
    @MethodSource("right")
    void whatTheReaderTakesTheSchemaTakes(Path file) throws Exception {
        TopologyFiles.read(file, Facts.platforms(), ReadOptions.DEFAULT);
        assertThat(mistakes(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("right")
    void whatIsWrittenTheSchemaTakes(Path file) throws Exception {
        Topology topology = TopologyFiles.read(file, Facts.platforms(), ReadOptions.DEFAULT);
        assertThat(mistakes(TopologyWriter.nativeYaml(topology))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "just a sentence",
                "[a, b]",
                "links: []",
                "nodes:",
                "nodes: []",
                "nodes: {}",
                "nodes: {a: [linux]}",
                "nodes: {CSR_1: linux}",
                "nodes: {a: {platform: linux, imge: x}}",
                "nodes: {a: {platform: linux, image: 'two words'}}",
                "nodes: {a: {platform: linux, config: {hostname: a}}}",
                "nodes: {a: {platform: linux, config: [[hostname a]]}}",
                "nodes: {a: {platform: linux, resources: {cpu: 4Gi}}}",
                "nodes: {a: {platform: linux, resources: {cpu: 0}}}",
                "nodes: {a: {platform: linux, resources: {memory: 0}}}",
                "nodes: {a: {platform: linux, resources: {memory: 4GB}}}",
                "nodes: {a: {platform: linux, resources: {disk: 1Gi}}}",
                "nodes: {a: {platform: linux, env: [A]}}",
                "nodes: {a: {platform: linux, env: {A B: x}}}",
                "nodes: {a: {platform: linux, env: {A: [x]}}}",
                "nodes: {a: {platform: linux, boot-limit: 90}}",
                "node: {a: linux}\nnodes: {a: linux}",
                "defaults: linux\nnodes: {a: linux}",
                "defaults: {config: [x]}\nnodes: {a: linux}",
                "bootstrap: true\nnodes: {a: linux}",
                "bootstrap: {lldp: maybe}\nnodes: {a: linux}",
                "nodes: {a: linux}\nlinks: {a: b}",
                "nodes: {a: linux, b: linux}\nlinks: ['a:eth1 b:eth1']",
                "nodes: {a: linux, b: linux}\nlinks: [[a:eth1]]",
                "nodes: {a: linux, b: linux}\nlinks: [[a, b]]",
                "nodes: {a: linux, b: linux}\nlinks: [{mtu: 1500}]",
                "nodes: {a: linux, b: linux}\nlinks: [{endpoints: a:eth1}]",
                "nodes: {a: linux, b: linux}\nlinks: [{endpoints: [a:eth1, b:eth1], addresses: [10.0.0.1/24]}]",
                "nodes: {a: linux, b: linux}\nlinks: [{endpoints: [a:eth1, b:eth1], mtu: 67}]",
                "nodes: {a: linux, b: linux}\nlinks: [{endpoints: [a:eth1, b:eth1], mut: 1400}]",
                "nodes: {a: linux}\npublish: 30001",
                "nodes: {a: linux}\npublish: {22: 22}",
                "nodes: {a: linux}\npublish: {ssh: 30001}",
                "nodes: {a: linux}\nverify: []",
                "nodes: {a: linux}\nverify: {ping: all}",
                "nodes: {a: linux}\nverify: {ping: {scope: all}}",
                "nodes: {a: linux}\nverify: {ping: {count: 0}}",
                "nodes: {a: linux}\nverify: {pings: [{from: a}]}",
                "nodes: {a: linux}\nverify: {pings: [{from: a, to: 10.0.0.1, expect: maybe}]}",
                "nodes: {a: linux}\nverify: {commands: [{command: uname}]}",
                "nodes: {a: linux}\nverify: {commands: [{matches: x}]}",
                "nodes: {a: linux}\nverify: {within: 60}",
                "nodes: {a: linux}\nverify: {wihtin: 60s}"
            })
    void whatIsStructurallyWrongBothRefuse(String text) throws IOException {
        assertThatThrownBy(() -> Facts.read("lab.yaml", text)).isInstanceOf(InvalidTopologyException.class);
        assertThat(mistakes(text)).isNotEmpty();
    }

    /** As an editor would see them that understands YAML 1.1 with its merge keys. */
    private static Set<String> mistakes(String text) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FILE), InputFormat.JSON);
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(1000);
        Object tree = withTextKeys(new Yaml(new SafeConstructor(options)).load(text));
        Set<String> mistakes = new TreeSet<>();
        schema.validate(JSON.writeValueAsString(tree), InputFormat.JSON)
                .forEach(error -> mistakes.add(error.toString()));
        return mistakes;
    }

    private static Object withTextKeys(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> texts = new TreeMap<>();
            map.forEach((key, value) -> texts.put(String.valueOf(key), withTextKeys(value)));
            return texts;
        }
        return tree instanceof List<?> list
                ? list.stream().map(TopologySchemaTest::withTextKeys).toList()
                : tree;
    }
}
