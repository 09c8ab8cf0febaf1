package io.jenkins.plugins.networktopology.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.platform.Dialect.Channel;
import io.jenkins.plugins.networktopology.platform.Dialect.Question;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts of the command lines, held against what devices print. */
class DialectTest {

    private static final PlatformCatalog CATALOG = PlatformCatalog.load();

    static Stream<Dialect> dialects() {
        return CATALOG.dialects().stream();
    }

    static Stream<Dialect> shells() {
        return dialects().filter(dialect -> dialect.channel() == Channel.SHELL);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyQuestionHasACommandAndAParser(Dialect dialect) {
        assertThat(dialect.commands()).containsOnlyKeys(Question.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cisco_ios     | csr1000v#",
                "cisco_ios     | a-router.with_a-long/name>",
                "cisco_xr      | RP/0/0/CPU0:ios#",
                "cisco_xr      | RP/0/RP0/CPU0:xrv-1#",
                "juniper_junos | vrnetlab>",
                "juniper_junos | vrnetlab@vmx-1>",
                "arista_eos    | localhost>",
                "arista_eos    | veos-1#",
                "arista_eos    | veos-1(s1)#"
            })
    void execPromptsAreKnown(String dialect, String prompt) {
        assertThat(found(CATALOG.dialect(dialect).prompt(), "the last line\r\n" + prompt + " "))
                .isTrue();
        assertThat(found(CATALOG.dialect(dialect).prompt(), "\r\n" + prompt)).isTrue();
        assertThat(found(CATALOG.dialect(dialect).config().prompt(), "\r\n" + prompt))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cisco_ios     | csr1000v(config)#",
                "cisco_ios     | csr1000v(config-if)#",
                "cisco_xr      | RP/0/0/CPU0:ios(config)#",
                "cisco_xr      | RP/0/0/CPU0:ios(config-if)#",
                "juniper_junos | vrnetlab#",
                "juniper_junos | vrnetlab@vmx-1#",
                "arista_eos    | veos-1(config)#",
                "arista_eos    | veos-1(config-if-Et1)#",
                "arista_eos    | veos-1(config-s-one)#"
            })
    void configurationPromptsAreKnownAndAreNoExecPrompts(String dialect, String prompt) {
        assertThat(found(CATALOG.dialect(dialect).config().prompt(), "\r\n" + prompt))
                .isTrue();
        assertThat(found(CATALOG.dialect(dialect).prompt(), "\r\n" + prompt)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("shells")
    void aPromptInTheMiddleOfTheOutputIsNone(Dialect dialect) {
        assertThat(found(dialect.prompt(), "\r\nr1#\r\nmore to come")).isFalse();
        assertThat(found(dialect.prompt(), "\r\nr1>\r\n")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cisco_ios     |   ^\\n% Invalid input detected at '^' marker.",
                "cisco_ios     | % Incomplete command.",
                "cisco_ios     | % Ambiguous command:  \"show i\"",
                "cisco_ios     | % 12.12.12.0 overlaps with GigabitEthernet3",
                "cisco_ios     | Bad mask /32 for address 12.12.12.1",
                "cisco_ios     | Command authorization failed.",
                "cisco_xr      | % Invalid input detected at '^' marker.",
                "cisco_xr      | % Failed to commit one or more configuration items during a pseudo-atomic operation.",
                "juniper_junos | error: configuration database locked by:",
                "juniper_junos |      ^\\nsyntax error, expecting <command>.",
                "juniper_junos |      ^\\nunknown command.",
                "juniper_junos | 's' is ambiguous.",
                "juniper_junos | missing argument.",
                "juniper_junos | error: configuration check-out failed",
                "juniper_junos | invalid ip address or hostname: 12.12.12.1/33",
                "arista_eos    | % Invalid input",
                "arista_eos    | % Incomplete command",
                "arista_eos    | % Cannot assign an address to a switchport"
            })
    void refusalsAreKnown(String dialect, String output) {
        assertThat(refused(dialect, "show something\r\n" + output.replace("\\n", "\r\n")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cisco_ios     | % LLDP is not enabled",
                "cisco_ios     | Success rate is 100 percent (5/5), round-trip min/avg/max = 2/8/18 ms",
                "cisco_ios     |      0 input errors, 0 CRC, 0 frame, 0 overrun, 0 ignored",
                "cisco_xr      | Mon Jan 29 19:06:33.768 UTC",
                "juniper_junos |     Input errors: 0, Output errors: 0",
                "juniper_junos | 5 packets transmitted, 5 packets received, 0% packet loss",
                "arista_eos    | % LLDP is not enabled"
            })
    void answersAreNotTakenForRefusals(String dialect, String output) {
        assertThat(refused(dialect, "show something\r\n" + output)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cisco_ios     |  --More-- ",
                "cisco_xr      |  --More-- ",
                "juniper_junos | ---(more)---",
                "juniper_junos | ---(more 45%)---",
                "arista_eos    |  --More-- "
            })
    void pagersAreKnown(String dialect, String output) {
        assertThat(found(CATALOG.dialect(dialect).pager().orElseThrow(), output))
                .isTrue();
    }

    @Test
    void linuxHasNoPrompt() {
        assertThat(found(CATALOG.dialect("linux").prompt(), "admin@host:~$ ")).isFalse();
    }

    private static boolean refused(String dialect, String output) {
        return CATALOG.dialect(dialect).errors().stream().anyMatch(error -> found(error, output));
    }

    private static boolean found(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }
}
