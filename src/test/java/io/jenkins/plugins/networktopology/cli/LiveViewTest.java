package io.jenkins.plugins.networktopology.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.lab.Phase;
import io.jenkins.plugins.networktopology.lab.Rung;
import io.jenkins.plugins.networktopology.topology.Bootstrap;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table on a terminal, by the rows that were drawn last. */
class LiveViewTest {

    private final StringWriter written = new StringWriter();
    private final Screen screen = new Screen(new PrintWriter(written), true);
    private long seconds;

    private LiveView view(int nodes, int terminalRows) {
        Topology topology = new Topology(
                "lab",
                IntStream.rangeClosed(1, nodes)
                        .mapToObj(number -> Node.of("r" + number, "linux"))
                        .toList(),
                List.of(),
                Bootstrap.DEFAULT,
                Verification.DEFAULT,
                List.of());
        return new LiveView(
                screen,
                topology,
                terminalRows,
                () -> Duration.ofSeconds(seconds).toNanos());
    }

    private static NodeReadiness.Step reached(Rung rung) {
        return new NodeReadiness.Step(rung, Duration.ZERO, "", false);
    }

    /** The table as it stands, without colours. */
    private List<String> table() {
        String all = written.toString();
        return all.substring(all.lastIndexOf("\u001b[J") + 3)
                .replaceAll("\u001b\\[[0-9]*m", "")
                .lines()
                .toList();
    }

    @Test
    void eachNodeIsShownWithItsRungAndHowLongItIsOnIt() {
        LiveView view = view(2, 24);
        view.step("r1", reached(Rung.WIRED));
        seconds = 5;
        view.ready("r2", Duration.ofSeconds(5));
        seconds = 75;
        view.tick();
        assertThat(table())
                .containsExactly("… r1  wired      1 min 15 s", "✓ r2  ready", "1 of 2 nodes ready, 1 min 15 s");
    }

    @Test
    void ofMoreNodesThanTheTerminalHasRowsThoseAreShownThatAreNotReady() {
        LiveView view = view(30, 10);
        view.step("r1", reached(Rung.IMAGE));
        view.ready("r1", Duration.ofSeconds(1));
        seconds = 1;
        view.ready("r2", Duration.ofSeconds(1));
        assertThat(table()).hasSize(7).first().asString().startsWith("… r3");
        assertThat(table()).last().isEqualTo("2 of 30 nodes ready, 22 more not shown, 1 s");
    }

    @Test
    void aLargeTableIsNotDrawnAnewForEveryStepOfAMoment() {
        LiveView view = view(30, 10);
        view.step("r1", reached(Rung.IMAGE));
        view.step("r2", reached(Rung.WIRED));
        assertThat(written.toString()).doesNotContain("wired");
        seconds = 1;
        view.tick();
        assertThat(table()).contains("… r2   wired      1 s");
    }

    @Test
    void anInterruptedPhaseIsNotOneThatIsOver() {
        LiveView view = view(2, 24);
        view.step("r1", reached(Rung.WIRED));
        view.phaseInterrupted(Phase.READY, Duration.ofSeconds(3));
        assertThat(table()).containsExactly("ready      3.00 s, interrupted");
    }

    @Test
    void theTableIsGoneWhenThePhaseIsOver() {
        LiveView view = view(2, 24);
        view.step("r1", reached(Rung.WIRED));
        view.phaseFinished(Phase.READY, Duration.ofSeconds(3));
        view.tick();
        assertThat(table()).containsExactly("ready      3.00 s");
    }
}
