package io.jenkins.plugins.networktopology.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.lab.Rung;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadinessChecksTest {

    @Test
    void theRungThatWasNotReachedIsNotSaidToBeFound() {
        CheckResult check = check(List.of(step(Rung.IMAGE, false), step(Rung.HEALTHY, true)));

        assertThat(check.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(check.found()).isEqualTo("image");
        assertThat(check.message()).isEqualTo("r1 did not reach healthy: it hangs");
    }

    @Test
    void nothingIsFoundOfANodeThatNeverCameToAMachine() {
        assertThat(check(List.of(step(Rung.SCHEDULED, true))).found()).isEmpty();
    }

    private static CheckResult check(List<NodeReadiness.Step> rungs) {
        return ReadinessChecks.of(List.of(new NodeReadiness("r1", "frr", false, 60, rungs)), Map.of())
                .get(0);
    }

    private static NodeReadiness.Step step(Rung rung, boolean failed) {
        return new NodeReadiness.Step(rung, Duration.ofSeconds(1), failed ? "it hangs" : "", failed);
    }
}
