package io.jenkins.plugins.networktopology.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.networktopology.platform.Dialect.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTextTest {

    private static final Map<String, String> PLAIN = Map.of("destination", "12.12.12.2", "count", "5", "timeout", "2");

    @ParameterizedTest
    @CsvSource({
        "cisco_ios, ping 12.12.12.2 repeat 5 timeout 2",
        "cisco_xr, ping 12.12.12.2 count 5 timeout 2",
        "juniper_junos, ping 12.12.12.2 count 5 wait 2 rapid",
        "arista_eos, ping 12.12.12.2 timeout 2 repeat 5",
        "linux, ping -c 5 -W 2 12.12.12.2"
    })
    void partsWithoutAValueAreLeftOut(String dialect, String line) {
        assertThat(ping(dialect, PLAIN)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource({
        "cisco_ios, ping vrf red 12.12.12.2 repeat 5 timeout 2 source 12.12.12.1",
        "cisco_xr, ping vrf red 12.12.12.2 count 5 timeout 2 source 12.12.12.1",
        "juniper_junos, ping 12.12.12.2 count 5 wait 2 rapid source 12.12.12.1 routing-instance red",
        "arista_eos, ping vrf red 12.12.12.2 timeout 2 repeat 5 source 12.12.12.1",
        "linux, ip vrf exec red ping -c 5 -W 2 -I 12.12.12.1 12.12.12.2"
    })
    void partsWithAValueAreWritten(String dialect, String line) {
        Map<String, String> values = new HashMap<>(PLAIN);
        values.put("source", "12.12.12.1");
        values.put("vrf", "red");
        assertThat(ping(dialect, values)).containsExactly(line);
    }

    private static List<String> ping(String dialect, Map<String, String> values) {
        return CommandText.render(
                PlatformCatalog.load().dialect(dialect).commands().get(Question.PING), values);
    }

    @Test
    void bracketsWithoutAPlaceholderStay() {
        assertThat(CommandText.render("grep [0-9] {file}", Map.of("file", "x"))).isEqualTo("grep [0-9] x");
    }

    @Test
    void valuesAreTakenAsTheyAre() {
        assertThat(CommandText.render("hostname {hostname}", Map.of("hostname", "$1\\{x}")))
                .isEqualTo("hostname $1\\{x}");
    }

    @Test
    void aPlaceholderOutsideOfBracketsNeedsAValue() {
        assertThatThrownBy(() -> CommandText.render("ping {destination}", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"ping {destination}\" needs a value for {destination}");
    }
}
