package io.jenkins.plugins.networktopology.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckOrderTest {

    @Test
    void theNodeThatWasGivenUpFirstComesBeforeThoseThatWereNotWaitedForBecauseOfIt() {
        assertThat(ordered(
                        check("r1", Verdict.NOT_READY, 2.2),
                        check("r2", Verdict.PASS, 0.1),
                        check("r3", Verdict.NOT_READY, 0.2)))
                .containsExactly("r3", "r1", "r2");
    }

    @Test
    void otherChecksStayInTheirOrder() {
        assertThat(ordered(
                        check("c1", Verdict.PASS, 3),
                        check("c2", Verdict.FAIL, 9),
                        check("c3", Verdict.ERROR, 1),
                        check("c4", Verdict.PASS, 1)))
                .containsExactly("c2", "c3", "c1", "c4");
    }

    private static List<String> ordered(CheckResult... checks) {
        return Stream.of(checks)
                .sorted(CheckOrder.TROUBLE_FIRST)
                .map(CheckResult::id)
                .toList();
    }

    private static CheckResult check(String id, Verdict verdict, double seconds) {
        return new CheckResult(
                id, "any", id, verdict, "", "", Duration.ofMillis(Math.round(seconds * 1000)), List.of());
    }
}
