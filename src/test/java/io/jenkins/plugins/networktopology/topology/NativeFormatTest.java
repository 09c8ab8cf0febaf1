package io.jenkins.plugins.networktopology.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NativeFormatTest {

    @TempDir
    Path directory;

    @Test
    void aWholeLinkIsTwoEndsByTheDevicesOwnInterfaceNames() throws Exception {
        Topology topology = Facts.read("lab.yaml", """
                nodes:
                  vmx-1: juniper_vmx
                  csr-1: cisco_csr1000v
                links:
                  - [vmx-1:ge-0/0/3, csr-1:Gi2]
                """);
        assertThat(topology.name()).isEqualTo("lab");
        assertThat(topology.links()).hasSize(1);
        assertThat(topology.links().get(0)).hasToString("vmx-1:ge-0/0/3 ↔ csr-1:GigabitEthernet2");
    }

    @Test
    void theArticlesExampleCarriesItsConfigurationAndAddresses() throws Exception {
        Topology topology =
                TopologyFiles.read(Facts.EXAMPLES.resolve("article.yaml"), Facts.platforms(), ReadOptions.DEFAULT);
        assertThat(topology.bootstrap()).isEqualTo(new Bootstrap(false, false, false));
        assertThat(topology.node("csr-1").orElseThrow().config())
                .containsExactly(
                        "lldp run",
                        "interface GigabitEthernet 2",
                        " ip address 12.12.12.2 255.255.255.0",
                        " no shutdown");
        assertThat(topology.links().get(0).a().address()).contains(InterfaceAddress.parse("12.12.12.1/24"));
    }

    @Test
    void defaultsReachNodesThatSayNothing() throws Exception {
        Topology topology = Facts.read("lab.yaml", """
                defaults: {platform: frr, image: 'lab/frr-node:1', boot-limit: 1m30s, env: {A: b}}
                nodes:
                  one:
                  two: linux
                  three: {env: {C: d}}
                """);
        Node one = topology.node("one").orElseThrow();
        assertThat(one.platform()).isEqualTo("frr");
        assertThat(one.image()).contains("lab/frr-node:1");
        assertThat(one.bootLimit()).contains(Duration.ofSeconds(90));
        assertThat(topology.node("two").orElseThrow().platform()).isEqualTo("linux");
        assertThat(topology.node("three").orElseThrow().env())
                .containsEntry("A", "b")
                .containsEntry("C", "d");
    }

    @Test
    void everyMistakeIsReportedAtOnceWithItsPlace() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/topologies/many-mistakes.yaml"));
        InvalidTopologyException invalid =
                catchThrowableOfType(InvalidTopologyException.class, () -> Facts.read("lab.yaml", text));
        List<String> found = invalid.problems().stream().map(Problem::toString).toList();
        assertThat(found)
                .anyMatch(p -> p.startsWith("lab.yaml:1:7: \"Broken_Lab\" as name"))
                .anyMatch(p -> p.startsWith("lab.yaml:2:19: \"yes please\" as bootstrap.lldp; expected true or false"))
                .anyMatch(p -> p.startsWith("lab.yaml:4:10:") && p.contains("did you mean juniper_vmx?"))
                .anyMatch(p -> p.startsWith("lab.yaml:5:3: \"CSR_1\" as a node's name"))
                .anyMatch(p -> p.startsWith("lab.yaml:6:37: unknown key nodes.csr-2.imge; did you mean image?"))
                .anyMatch(p ->
                        p.startsWith("lab.yaml:6:70: \"../secret.cfg\" as nodes.csr-2.config; expected a file inside"))
                .anyMatch(p -> p.contains("\"soon\" as nodes.csr-2.boot-limit"))
                .anyMatch(p -> p.startsWith("lab.yaml:7:45: \"missing.cfg\"") && p.contains("there is no file"))
                .anyMatch(p -> p.startsWith("lab.yaml:12:6: vmx-2:ge-0/0/0 a second time") && p.contains("line 11"))
                .anyMatch(p -> p.startsWith("lab.yaml:13:22: a link from vmx-2:ge-0/0/1 to vmx-2:ge-0/0/2"))
                .anyMatch(p -> p.startsWith("lab.yaml:14:22: no node is called vmy-3; did you mean vmx-3?"))
                .anyMatch(p -> p.equals(
                        "lab.yaml:15:6: juniper_vmx has no interface xe-9/9/9; expected ge-0/0/0 to ge-0/0/95"))
                .anyMatch(p -> p.startsWith("lab.yaml:16:6: fxp0 is the management interface of juniper_vmx"))
                .anyMatch(p -> p.startsWith("lab.yaml:17:5: a link with 3 ends"))
                .anyMatch(
                        p -> p.startsWith("lab.yaml:18:") && p.contains("10.0.1.2/24 on the other end of 10.0.0.1/24"))
                .anyMatch(p -> p.startsWith("lab.yaml:19:") && p.contains("is no IPv4 or IPv6 address"))
                .anyMatch(p -> p.startsWith("lab.yaml:19:") && p.contains("has no prefix length"))
                .anyMatch(p -> p.startsWith("lab.yaml:20:") && p.contains("expected a number from 68 to 9216"))
                .anyMatch(p -> p.startsWith("lab.yaml:21:") && p.contains("address 10.5.0.1") && p.contains("line 20"))
                .anyMatch(p -> p.startsWith("lab.yaml:21:") && p.contains("it overlaps with 10.5.0.0/24"))
                .anyMatch(p -> p.contains("\"vmx-22\" as verify.pings[0].from") && p.contains("did you mean vmx-2?"))
                .anyMatch(p -> p.contains("\"10.0.0.1; reload\" as verify.pings[0].to"))
                .anyMatch(p -> p.contains("verify.commands[0].matches; expected a regular expression"))
                .anyMatch(p -> p.contains("unknown key verify.witin; did you mean within?"));
        assertThat(found).hasSize(24);
    }

    @Test
    void aNameTwiceIsReportedWhereItIsRepeated() {
        assertThatThrownBy(() -> Facts.read("lab.yaml", "nodes:\n  a: linux\n  b: linux\n  a: frr\n"))
                .hasMessageStartingWith("lab.yaml:4:3: nodes.a a second time");
    }

    @Test
    void aBombOfAliasesIsRefusedWithoutBeingUnfolded() {
        String bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
                + "b: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\n"
                + "d: [*c, *c, *c, *c, *c, *c, *c, *c]\nnodes: {n: linux}\n";
        assertThatThrownBy(() -> Facts.read("lab.yaml", bomb)).isInstanceOf(InvalidTopologyException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- a\n- b\n",
                "nodes:\n\tx: linux\n",
                "nodes: {a: linux",
                "nodes: []",
                "links: 5\n",
                "&a [*a]"
            })
    void whatIsNoTopologyIsRefusedInWords(String text) {
        assertThatThrownBy(() -> Facts.read("lab.yaml", text))
                .isInstanceOf(InvalidTopologyException.class)
                .hasMessageContaining("lab.yaml:")
                .hasMessageContaining("; ");
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreNoMistakes() throws Exception {
        assertThat(Facts.read("lab.yaml", "\uFEFFnodes:\r\n  a: linux\r\n").nodes())
                .hasSize(1);
    }

    @Test
    void aConfigurationFileIsReadFromBesideTheTopology() throws Exception {
        Files.writeString(directory.resolve("a.cfg"), "hostname a\n\n ip routing \n");
        Files.writeString(directory.resolve("lab.yaml"), "nodes: {a: {platform: arista_ceos, config: a.cfg}}\n");
        Topology topology = TopologyFiles.read(directory.resolve("lab.yaml"), Facts.platforms(), ReadOptions.DEFAULT);
        assertThat(topology.nodes().get(0).config()).containsExactly("hostname a", "", " ip routing");
    }

    @Test
    void aSymbolicLinkDoesNotLeadOutOfTheDirectory() throws Exception {
        Path inside = Files.createDirectory(directory.resolve("inside"));
        Files.writeString(directory.resolve("secret"), "password\n");
        Files.createSymbolicLink(inside.resolve("a.cfg"), directory.resolve("secret"));
        Files.writeString(inside.resolve("lab.yaml"), "nodes: {a: {platform: linux, config: a.cfg}}\n");
        assertThatThrownBy(() -> TopologyFiles.read(inside.resolve("lab.yaml"), Facts.platforms(), ReadOptions.DEFAULT))
                .hasMessageContaining("it is a link out of")
                .hasMessageNotContaining("password");
    }

    @Test
    void everySubnetInsideOfAWiderOneIsReported() {
        assertThatThrownBy(() -> Facts.read("lab.yaml", """
                        nodes: {a: linux, b: linux}
                        links:
                        - {endpoints: [a:eth1, b:eth1], addresses: [10.0.0.1/8, 10.0.0.2/8]}
                        - {endpoints: [a:eth2, b:eth2], addresses: [10.1.0.1/24, 10.1.0.2/24]}
                        - {endpoints: [a:eth3, b:eth3], addresses: [10.2.0.1/24, 10.2.0.2/24]}
                        """))
                .hasMessageContaining("lab.yaml:4:")
                .hasMessageContaining("lab.yaml:5:");
    }

    @Test
    void thePlaceThatAPingIsSentFromIsTheInterfacesFullName() throws Exception {
        Topology topology = Facts.read(
                "lab.yaml",
                "nodes: {a: cisco_csr1000v, b: linux}\nverify: {pings: [{from: a, to: 10.0.0.1, source: gi2}]}\n");
        assertThat(topology.verification().pings().get(0).source()).contains("GigabitEthernet2");
    }

    @Test
    void aMistakeInABracedFileIsNotTakenForAnotherFormat() {
        assertThatThrownBy(() -> Facts.read("lab.yaml", "nodes: {\n  a: linux, b: linxu}\n"))
                .hasMessageContaining("did you mean linux?");
    }

    @Test
    void bytesThatAreNoTextAreSaidToBe() throws Exception {
        Path file = Files.write(directory.resolve("lab.yaml"), new byte[] {'n', (byte) 0xC3, '(', (byte) 0xFF});
        assertThatThrownBy(() -> TopologyFiles.read(file, Facts.platforms(), ReadOptions.DEFAULT))
                .hasMessageContaining("no UTF-8 text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "square", "frr-triangle", "mixed"})
    void examplesFollowTheSchemaAndCanBeWrittenAndReadAgain(String name) throws Exception {
        Path file = Facts.EXAMPLES.resolve(name + ".yaml");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("resources/topology.schema.json")), InputFormat.JSON);
        assertThat(schema.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
        Topology topology = TopologyFiles.read(file, Facts.platforms(), ReadOptions.DEFAULT);
        String written = TopologyWriter.nativeYaml(topology);
        assertThat(schema.validate(written, InputFormat.YAML)).isEmpty();
        assertThat(Facts.read("again.yaml", written)).isEqualTo(topology);
    }

    @Test
    void everyKeyOfTheFormatSurvivesBeingWritten() throws Exception {
        Topology topology = Facts.read("lab.yaml", """
                bootstrap: {hostname: true}
                nodes:
                  a: {platform: linux, image: 'alpine:3', config: ['sysctl x=1', 'echo: "#"'], resources: {cpu: 100m, memory: 1Gi},
                      boot-limit: 2h3m, env: {NUMBER: '1'}}
                  b: linux
                links:
                  - {endpoints: [a:eth1, b:eth1], addresses: [10.0.0.1/24, none], mtu: 1400}
                publish: {22: 30100}
                verify:
                  lldp: false
                  ping: {scope: matrix, count: 2}
                  pings: [{from: a, to: 'fd00::1', source: eth1, vrf: red, count: 7, expect: unreachable}]
                  commands:
                    - {name: n, nodes: [a], command: uname, matches: Linux, absent: BSD}
                    - {command: true, equals: ''}
                  within: 500ms
                  every: 20ms
                  stable-for: 0s
                """);
        assertThat(topology.publishedPorts()).containsExactly(new PublishedPort(22, 30100));
        assertThat(topology.links().get(0).mtu()).isEqualTo(Optional.of(1400));
        assertThat(topology.verification().pings().get(0).reachable()).isFalse();
        assertThat(Facts.read("again.yaml", TopologyWriter.nativeYaml(topology)))
                .isEqualTo(topology);
    }
}
