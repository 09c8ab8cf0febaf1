package io.jenkins.plugins.networktopology.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jenkins.plugins.networktopology.platform.CommandText;
import io.jenkins.plugins.networktopology.platform.Dialect;
import io.jenkins.plugins.networktopology.platform.Dialect.Question;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.session.CommandOutput;
import io.jenkins.plugins.networktopology.session.DeviceAddress;
import io.jenkins.plugins.networktopology.session.DeviceSession;
import io.jenkins.plugins.networktopology.session.SshSessions;
import io.jenkins.plugins.networktopology.simulator.DeviceSpec;
import io.jenkins.plugins.networktopology.verify.interfaces.parser.InterfaceParsers;
import io.jenkins.plugins.networktopology.verify.lldp.LldpNeighbor;
import io.jenkins.plugins.networktopology.verify.lldp.LldpTable;
import io.jenkins.plugins.networktopology.verify.lldp.identity.IdentityParsers;
import io.jenkins.plugins.networktopology.verify.lldp.parser.LldpParsers;
import io.jenkins.plugins.networktopology.verify.ping.PingStatistics;
import io.jenkins.plugins.networktopology.verify.ping.parser.PingParsers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a dialect's file says of its device holds on the simulated one: two of a kind, configured and asked by it. */
class DialectsOnDevicesTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final PlatformCatalog CATALOG = PlatformCatalog.load();

    static Stream<String> images() {
        return CATALOG.platforms().stream()
                .flatMap(platform ->
                        platform.imageFamilies().stream().map(family -> platform.id() + " " + family.defaultImage()))
                .filter(pair -> !pair.contains(" lab/"));
    }

    @ParameterizedTest
    @MethodSource("images")
    void twoOfAKindSeeAndReachEachOther(String pair) throws Exception {
        Platform platform = CATALOG.get(pair.split(" ")[0]);
        String image = pair.split(" ")[1];
        Dialect dialect = platform.dialect();
        String port = platform.naming().nameOf(1).orElseThrow();
        try (Bench bench = new Bench();
                SshSessions sessions = new SshSessions()) {
            bench.wires.plug("r1", "eth1", "r2", "eth1");
            for (String name : List.of("r1", "r2")) {
                bench.boot(spec(platform, image, name));
            }
            try (DeviceSession one = login(sessions, bench, platform, "r1");
                    DeviceSession two = login(sessions, bench, platform, "r2")) {
                configure(one, dialect, "r1", port, "192.0.2.1");
                configure(two, dialect, "r2", port, "192.0.2.2");
                String version = ask(one, dialect, Question.VERSION, Map.of());
                assertThat(version).isNotBlank();
                await().atMost(LIMIT).untilAsserted(() -> {
                    LldpNeighbor neighbor = onlyNeighbor(one, dialect);
                    assertThat(platform.naming().canonical(neighbor.localInterface()))
                            .contains(port);
                    assertThat(platform.naming().canonical(neighbor.portId())).contains(port);
                    assertThat(neighbor.systemName()).startsWith("r2");
                });
                var identity = IdentityParsers.forDialect(dialect.id())
                        .orElseThrow()
                        .parse(ask(two, dialect, Question.IDENTITY, Map.of()));
                assertThat(identity.interfaceMacs()).containsValue(port);
                assertThat(identity.names()).anyMatch(name -> name.startsWith("r2"));
                var interfaces = InterfaceParsers.forDialect(dialect.id())
                        .orElseThrow()
                        .parse(ask(one, dialect, Question.INTERFACES, Map.of()));
                assertThat(interfaces.unparsed()).isEmpty();
                assertThat(interfaces.interfaces())
                        .anyMatch(state -> platform.naming()
                                        .canonical(state.name())
                                        .filter(port::equals)
                                        .isPresent()
                                && state.adminUp()
                                && state.operUp());
                ping(one, dialect);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cisco_csr1000v, vrnetlab/vr-csr:16.04.01, banner motd ^C, ^C",
        "cisco_xrv, vrnetlab/vr-xrv:6.1.2, banner login $, end of it $",
        "arista_veos, vrnetlab/arista_veos:4.28.0F, banner motd, EOF",
    })
    void aBannerOfSeveralLinesIsTakenAsText(String id, String image, String first, String last) throws Exception {
        Platform platform = CATALOG.get(id);
        try (Bench bench = new Bench();
                SshSessions sessions = new SshSessions()) {
            bench.wires.plug("r1", "eth1", "r2", "eth1");
            bench.boot(spec(platform, image, "r1"));
            try (DeviceSession session = login(sessions, bench, platform, "r1")) {
                session.configure(
                        List.of(first, "hostname not-a-command", "", "# r1#", last, "hostname after-it"), LIMIT);
                assertThat(session.run("show running-config", LIMIT).text())
                        .contains("hostname after-it")
                        .doesNotContain("hostname not-a-command");
            }
        }
    }

    private static DeviceSpec spec(Platform platform, String image, String name) {
        var family = platform.familyOf(java.util.Optional.of(image));
        Map<String, String> values = Map.of(
                "hostname",
                name,
                "username",
                platform.credentials().username(),
                "password",
                platform.credentials().password(),
                "links",
                "1",
                "config",
                "");
        Map<String, String> env = new java.util.HashMap<>();
        family.env().forEach((key, value) -> env.put(key, CommandText.render(value, values)));
        Map<String, String> files = family.configPath()
                .map(path -> Map.of(path, String.join("\n", CommandText.render(family.startupConfig(), values)) + "\n"))
                .orElse(Map.of());
        return new DeviceSpec(FakeWires.pod(name), image, CommandText.render(family.args(), values), env, files);
    }

    private static DeviceSession login(SshSessions sessions, Bench bench, Platform platform, String name)
            throws Exception {
        return sessions.open(
                name,
                new DeviceAddress("127.0.0.1", bench.portOf(name)),
                platform.dialect(),
                platform.credentials(),
                LIMIT);
    }

    private static void configure(DeviceSession session, Dialect dialect, String name, String port, String address)
            throws Exception {
        Map<String, String> values = Map.of(
                "hostname",
                name,
                "interface",
                port,
                "address",
                address,
                "prefixLength",
                "30",
                "netmask",
                "255.255.255.252",
                "mtu",
                "1400");
        var templates = dialect.templates();
        List<String> lines = Stream.of(
                        templates.hostname(),
                        templates.lldp(),
                        templates.lldpInterface(),
                        templates.ipv4(),
                        templates.mtu())
                .flatMap(each -> CommandText.render(each, values).stream())
                .toList();
        session.configure(lines, LIMIT);
    }

    private static String ask(DeviceSession session, Dialect dialect, Question question, Map<String, String> values)
            throws Exception {
        StringBuilder text = new StringBuilder();
        for (String line : CommandText.render(dialect.commands().get(question), values)) {
            CommandOutput output = session.run(line, LIMIT);
            assertThat(output.refusal()).as(line).isEmpty();
            text.append(output.text()).append('\n');
        }
        return text.toString();
    }

    private static LldpNeighbor onlyNeighbor(DeviceSession session, Dialect dialect) throws Exception {
        LldpTable table = LldpParsers.forDialect(dialect.id())
                .orElseThrow()
                .parse(ask(session, dialect, Question.LLDP_NEIGHBORS, Map.of()));
        assertThat(table.unparsed()).isEmpty();
        assertThat(table.neighbors()).hasSize(1);
        return table.neighbors().get(0);
    }

    private static void ping(DeviceSession session, Dialect dialect) throws Exception {
        Map<String, String> values =
                Map.of("destination", "192.0.2.2", "count", "3", "timeout", "1", "source", "192.0.2.1");
        PingStatistics statistics = PingParsers.forDialect(dialect.id())
                .orElseThrow()
                .parse(ask(session, dialect, Question.PING, values))
                .statistics()
                .orElseThrow();
        assertThat(statistics.sent()).isEqualTo(3);
        assertThat(statistics.received()).isGreaterThanOrEqualTo(2);
    }
}
