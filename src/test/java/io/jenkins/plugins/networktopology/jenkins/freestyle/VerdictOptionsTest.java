package io.jenkins.plugins.networktopology.jenkins.freestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a freestyle job wants its lab verified. */
class VerdictOptionsTest {

    private final VerdictOptions options = new VerdictOptions();

    @Test
    void timesOfTheJobReplaceThoseOfTheTopology() throws Exception {
        options.within("7m");
        options.stableFor(" 11s ");
        Verification wanted = options.of(Verification.DEFAULT);

        assertThat(wanted.convergence().within()).isEqualTo(Duration.ofMinutes(7));
        assertThat(wanted.convergence().stableFor()).isEqualTo(Duration.ofSeconds(11));
    }

    @Test
    void timesThatAreLeftOutAreTheTopologys() throws Exception {
        options.within("");

        assertThat(options.of(Verification.DEFAULT)).isEqualTo(Verification.DEFAULT);
    }

    @Test
    void kindsOfChecksThatAreNamedAreMadeAndNoOthers() throws Exception {
        options.checks(List.of("lldp"));
        Verification wanted = options.of(Verification.DEFAULT);

        assertThat(wanted.lldp()).isTrue();
        assertThat(wanted.ping()).isEqualTo(Verification.PingScope.OFF);
        assertThat(wanted.convergence()).isEqualTo(Verification.DEFAULT.convergence());
    }

    @Test
    void kindThatThereIsNotIsNamedWithThoseThatThereAre() {
        options.checks(List.of("lldp, bgp"));

        assertThatThrownBy(options::gates)
                .isInstanceOf(AbortException.class)
                .hasMessage("checks: \"bgp\" is no kind of check; expected one or more of lldp, ping, command");
    }

    @Test
    void timeThatIsNoneIsNamed() {
        options.within("soon");

        assertThatThrownBy(options::gates)
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("within: \"soon\" is no time");
    }
}
