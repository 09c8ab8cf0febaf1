package io.jenkins.plugins.networktopology.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.lab.Rung;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BootTimelineTest {

    private static final Pattern BAR =
            Pattern.compile("<rect x=\"([0-9.]+)%\" y=\"[0-9.]+\" width=\"([0-9.]+)%\" height=\"[0-9.]+\"");

    @Test
    void barsTakeThePlaceThatThereIsAndNoMore() {
        List<MatchResult> bars = BAR.matcher(BootTimeline.svg(List.of(ready(), lost())))
                .results()
                .toList();

        assertThat(bars).hasSize(4);
        assertThat(bars)
                .allSatisfy(bar -> assertThat(Double.parseDouble(bar.group(1)) + Double.parseDouble(bar.group(2)))
                        .isLessThanOrEqualTo(100.0));
    }

    @Test
    void whatBecameOfANodeIsSaidBesideItsNameWhereNoBarPushesItOutOfSight() {
        assertThat(BootTimeline.svg(List.of(ready(), lost())))
                .startsWith("<svg")
                .contains("width=\"100%\"", "vmx-1 ✓ 2.3 s", "vmx-2 ✗ healthy failed at 60.2 s")
                .doesNotContain("viewBox", "style=");
    }

    private static NodeReadiness ready() {
        return new NodeReadiness(
                "vmx-1", "juniper_vmx", true, 2.3, List.of(step(Rung.SCHEDULED, 0.2), step(Rung.CONFIGURED, 2.3)));
    }

    private static NodeReadiness lost() {
        return new NodeReadiness(
                "vmx-2",
                "juniper_vmx",
                false,
                60.2,
                List.of(
                        step(Rung.SCHEDULED, 0.2),
                        new NodeReadiness.Step(Rung.HEALTHY, Duration.ofMillis(60_200), "it hangs", true)));
    }

    private static NodeReadiness.Step step(Rung rung, double seconds) {
        return new NodeReadiness.Step(rung, Duration.ofMillis(Math.round(seconds * 1000)), "", false);
    }
}
