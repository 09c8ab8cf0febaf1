package io.jenkins.plugins.networktopology.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.verify.ParseReport.Question;
import io.jenkins.plugins.networktopology.verify.interfaces.parser.InterfaceParsers;
import io.jenkins.plugins.networktopology.verify.lldp.identity.IdentityParsers;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParseReportTest {

    private static final int MEGABYTE = 1_000_000;

    @Test
    void aDialectThatNobodyTaughtUsIsNotSupported() {
        assertThat(ParseReport.of("tandem_guardian", Question.LLDP, "a.txt", "anything"))
                .isEqualTo("{\"file\":\"a.txt\",\"supported\":false,\"neighbors\":[],\"unparsed\":[]}");
        assertThat(ParseReport.of("tandem_guardian", Question.PING, "a.txt", "anything"))
                .isEqualTo("{\"file\":\"a.txt\",\"supported\":false,\"ping\":null,\"unparsed\":[]}");
    }

    @Test
    void aReportIsOneLine() {
        assertThat(ParseReport.of("linux", Question.PING, "two\nlines", "odd\r\nwords\n"))
                .doesNotContain("\n")
                .contains("\"ping\":null", "\"odd\",\"words\"");
    }

    /** The time limit stops a run away; what is asserted is that garbage gives no data. */
    @ParameterizedTest
    @ValueSource(strings = {"cisco_ios", "cisco_xr", "juniper_junos", "arista_eos", "linux"})
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void megabytesOfGarbageGiveNoDataAndAnEnd(String dialect) {
        for (String garbage : garbage()) {
            assertThat(ParseReport.of(dialect, Question.LLDP, "garbage", garbage))
                    .contains("\"neighbors\":[]");
            assertThat(ParseReport.of(dialect, Question.PING, "garbage", garbage))
                    .contains("\"ping\":null");
            assertThat(InterfaceParsers.forDialect(dialect)
                            .orElseThrow()
                            .parse(garbage)
                            .interfaces())
                    .isEmpty();
            IdentityParsers.forDialect(dialect).orElseThrow().parse(garbage);
        }
    }

    private static String[] garbage() {
        Random random = new Random(7);
        StringBuilder noise = new StringBuilder();
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < MEGABYTE; i++) {
            noise.append((char) (random.nextInt(96) + (random.nextInt(60) == 0 ? 10 : 32)));
            wide.append(random.nextInt(3) == 0 ? ' ' : 'a');
        }
        return new String[] {
            noise.toString(),
            wide.toString(),
            " ".repeat(MEGABYTE),
            "-".repeat(MEGABYTE),
            "a:".repeat(MEGABYTE / 2),
            "Gi1 ".repeat(MEGABYTE / 4),
            "1 ".repeat(MEGABYTE / 2),
            "[".repeat(MEGABYTE),
            "{\"a\":".repeat(MEGABYTE / 5),
            "<a>".repeat(MEGABYTE / 3),
            "<a>".repeat(MEGABYTE / 7) + "</a>".repeat(MEGABYTE / 7),
            "min/avg/max = 1/".repeat(MEGABYTE / 16),
        };
    }
}
