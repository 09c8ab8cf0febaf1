package io.jenkins.plugins.networktopology.verify.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.EvidenceSink;
import io.jenkins.plugins.networktopology.verify.Verdict;
import org.junit.jupiter.api.Test;

/** Many devices side by side. */
class RingTest {

    @Test
    void everyLinkIsSeenFromBothEndsThroughOneSessionPerDevice() throws InterruptedException {
        Ring ring = new Ring(400);
        VerificationOutcome outcome = ring.verify(new VirtualPace(), EvidenceSink.NONE);

        assertThat(outcome.checks())
                .hasSize(1600)
                .extracting(CheckResult::verdict)
                .containsOnly(Verdict.PASS);
        assertThat(outcome.checks()).extracting(CheckResult::found).containsOnly("OK", "OK_WEAK", "5/5");
        assertThat(ring.devices.values()).allMatch(device -> device.opened.get() == 1 && device.closed.get() == 1);
    }
}
