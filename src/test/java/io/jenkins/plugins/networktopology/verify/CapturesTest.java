package io.jenkins.plugins.networktopology.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.verify.ParseReport.Question;
import io.jenkins.plugins.networktopology.verify.interfaces.parser.InterfaceParsers;
import io.jenkins.plugins.networktopology.verify.lldp.Mac;
import io.jenkins.plugins.networktopology.verify.lldp.NodeIdentity;
import io.jenkins.plugins.networktopology.verify.lldp.identity.IdentityParsers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every capture in src/test/resources/captures says what stands beside it. */
class CapturesTest {

    static List<String> lldp() {
        return Captures.of("lldp");
    }

    static List<String> ping() {
        return Captures.of("ping");
    }

    static List<String> identity() {
        return Captures.of("identity");
    }

    static List<String> interfaces() {
        return Captures.of("interfaces");
    }

    @ParameterizedTest
    @MethodSource("lldp")
    void neighborsAreRead(String capture) {
        assertThat(report(capture, Question.LLDP)).isEqualTo(Captures.expected(capture));
    }

    @ParameterizedTest
    @MethodSource("ping")
    void pingIsRead(String capture) {
        assertThat(report(capture, Question.PING).toString())
                .isEqualTo(Captures.expected(capture).toString());
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void interfacesAreRead(String capture) {
        var table = InterfaceParsers.forDialect(Captures.dialect(capture))
                .orElseThrow()
                .parse(Captures.text(capture));
        assertThat(Captures.json((Object) table)).isEqualTo(Captures.expected(capture));
    }

    @ParameterizedTest
    @MethodSource("identity")
    void identityIsRead(String capture) {
        NodeIdentity seen = IdentityParsers.forDialect(Captures.dialect(capture))
                .orElseThrow()
                .parse(Captures.text(capture));
        Map<String, String> ports = new LinkedHashMap<>();
        seen.interfaceMacs().forEach((mac, name) -> ports.put(mac.toString(), name));
        Map<String, Object> readable = new LinkedHashMap<>();
        readable.put("names", seen.names());
        readable.put("namesKnown", seen.namesKnown());
        readable.put("chassisIds", seen.chassisIds().stream().map(Mac::toString).toList());
        readable.put("interfaceMacs", ports);
        readable.put("otherMacs", seen.otherMacs().stream().map(Mac::toString).toList());
        readable.put("addresses", seen.addresses());
        readable.put("interfaceIndexes", seen.interfaceIndexes());
        assertThat(Captures.json((Object) readable)).isEqualTo(Captures.expected(capture));
    }

    @ParameterizedTest
    @MethodSource("lldp")
    void anIndentedCopyWithWindowsLineEndsSaysTheSame(String capture) {
        String moved = Captures.text(capture)
                .replaceAll("\r", "")
                .replaceAll("(?m)^", "   ")
                .replace("\n", "\r\n");
        assertThat(report(capture, Question.LLDP, moved).get("neighbors"))
                .isEqualTo(Captures.expected(capture).get("neighbors"));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void textOfAnotherDialectIsNoException(String capture) {
        Stream.of("cisco_ios", "cisco_xr", "juniper_junos", "arista_eos", "linux")
                .filter(dialect -> !dialect.equals(Captures.dialect(capture)))
                .forEach(dialect -> {
                    ParseReport.of(dialect, Question.LLDP, capture, Captures.text(capture));
                    ParseReport.of(dialect, Question.PING, capture, Captures.text(capture));
                    InterfaceParsers.forDialect(dialect).orElseThrow().parse(Captures.text(capture));
                    IdentityParsers.forDialect(dialect).orElseThrow().parse(Captures.text(capture));
                });
    }

    static Stream<String> everything() {
        return Stream.of("lldp", "ping", "interfaces", "identity").flatMap(kind -> Captures.of(kind).stream());
    }

    private static JsonNode report(String capture, Question question) {
        return report(capture, question, Captures.text(capture));
    }

    private static JsonNode report(String capture, Question question, String text) {
        ObjectNode report =
                (ObjectNode) Captures.json(ParseReport.of(Captures.dialect(capture), question, capture, text));
        assertThat(report.remove("file").asText()).isEqualTo(capture);
        assertThat(report.remove("supported").asBoolean()).isTrue();
        return report;
    }
}
