package io.jenkins.plugins.networktopology.verify.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.topology.Convergence;
import io.jenkins.plugins.networktopology.verify.Judgement;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When a check is settled: within 10 s, looked at each second, stable for 2 s. */
class ProgressTest {

    private static final Judgement GOOD = Judgement.of(Verdict.PASS, "5/5", "good");
    private static final Judgement BAD = Judgement.of(Verdict.FAIL, "0/5", "bad");

    private final Progress progress = heard(convergence(2), false);

    private static Progress heard(Convergence convergence, boolean costly) {
        Progress progress = new Progress(convergence, costly);
        progress.heardAll(at(0));
        return progress;
    }

    private static Convergence convergence(int stableFor) {
        return new Convergence(Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofSeconds(stableFor));
    }

    private static Duration at(double seconds) {
        return Duration.ofMillis((long) (seconds * 1000));
    }

    @Test
    void theFirstSuccessDoesNotSettleACheckThatMustStayTrue() {
        progress.looked(at(0), GOOD);
        assertThat(progress.isSettled()).isFalse();

        progress.looked(at(1), GOOD);
        progress.looked(at(2), GOOD);
        assertThat(progress.settled()).contains(GOOD);
    }

    @Test
    void withoutAStablePeriodTheFirstSuccessCounts() {
        Progress impatient = heard(convergence(0), false);
        impatient.looked(at(3), GOOD);
        assertThat(impatient.settled()).contains(GOOD);
    }

    @Test
    void aBreakStartsThePeriodAnew() {
        progress.looked(at(0), GOOD);
        progress.looked(at(1), BAD);
        progress.looked(at(2), GOOD);
        progress.looked(at(3), GOOD);
        assertThat(progress.isSettled()).isFalse();

        progress.looked(at(4), GOOD);
        assertThat(progress.settled().orElseThrow().message())
                .isEqualTo("good (since 2.0 s, after it had held and broken once)");
    }

    @Test
    void anAnswerOfAnotherNodeCanBreakAStreakButNotSettleIt() {
        progress.looked(at(0), GOOD);
        progress.changed(at(1), BAD);
        progress.changed(at(1.5), GOOD);
        progress.changed(at(9), GOOD);
        assertThat(progress.isSettled()).isFalse();
    }

    @Test
    void atTheLimitTheLastVerdictStandsAndTellsHowLongItWasTried() {
        progress.looked(at(0), BAD);
        progress.looked(at(5), BAD);
        progress.giveUpIfLate(at(9.9));
        assertThat(progress.isSettled()).isFalse();

        progress.giveUpIfLate(at(10));
        assertThat(progress.settled().orElseThrow())
                .isEqualTo(Judgement.of(Verdict.FAIL, "0/5", "bad (looked 2 times in 10.0 s)"));
    }

    @Test
    void aCheckThatFlapsIsNeverSettledAsTrue() {
        for (int second = 0; second < 10; second++) {
            progress.looked(at(second), second % 2 == 0 ? GOOD : BAD);
        }
        progress.looked(at(10), BAD);

        Judgement verdict = progress.settled().orElseThrow();
        assertThat(verdict.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(verdict.message()).contains("held in between 5 times but never for 2.0 s");
    }

    @Test
    void aCheckThatHoldsAtTheLimitMayStillProveThatItStaysSo() {
        progress.looked(at(0), BAD);
        progress.looked(at(9), GOOD);
        progress.giveUpIfLate(at(10));
        assertThat(progress.isSettled()).isFalse();

        progress.looked(at(11), GOOD);
        assertThat(progress.settled()).contains(GOOD);
    }

    @Test
    void aCheckThatBreaksAfterTheLimitIsOver() {
        progress.looked(at(9), GOOD);
        progress.looked(at(10.5), BAD);
        assertThat(progress.settled().orElseThrow().verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void theFirstLookAlwaysCountsHoweverLateItIs() {
        progress.giveUpIfLate(at(10));
        assertThat(progress.isSettled()).isFalse();

        progress.looked(at(60), BAD);
        assertThat(progress.settled().orElseThrow().message()).isEqualTo("bad (looked once)");
    }

    @Test
    void nothingIsSettledBeforeAllThatTheVerdictRestsOnWasHeard() {
        Progress slow = new Progress(convergence(0), false);
        slow.looked(at(11), BAD);
        slow.changed(at(12), BAD);
        assertThat(slow.isSettled()).isFalse();

        slow.heardAll(at(13));
        assertThat(slow.settled().orElseThrow().verdict()).isEqualTo(Verdict.FAIL);

        Progress hasty = new Progress(convergence(0), false);
        hasty.looked(at(1), GOOD);
        assertThat(hasty.isSettled()).isFalse();

        hasty.changed(at(2), BAD);
        hasty.heardAll(at(2));
        assertThat(hasty.isSettled()).isFalse();
    }

    @Test
    void aVerdictThatHeldAtItsOwnLookIsSettledWhenTheLastAnswerHasCome() {
        Progress hasty = new Progress(convergence(0), false);
        hasty.looked(at(1), GOOD);
        hasty.heardAll(at(2));
        assertThat(hasty.settled()).contains(GOOD);
    }

    @Test
    void aPingThatIsRepeatedIsWaitedForBeyondTheLimit() {
        progress.looked(at(9.9), BAD.lookingAgain());
        progress.giveUpIfLate(at(10));
        assertThat(progress.isSettled()).isFalse();

        progress.looked(at(10.1), GOOD);
        progress.looked(at(12.1), GOOD);
        assertThat(progress.settled()).contains(GOOD);
    }

    @Test
    void aCheapCheckThatHoldsIsWatchedAndACostlyOneLookedAtOnceMore() {
        progress.looked(at(4), GOOD);
        assertThat(progress.due()).isEqualTo(at(5));

        Progress costly = heard(convergence(2), true);
        costly.looked(at(4), GOOD);
        assertThat(costly.due()).isEqualTo(at(6));
    }

    @Test
    void aPingThatLostItsFirstProbeIsRepeatedAtOnceButOnlyOnce() {
        progress.looked(at(1), BAD.lookingAgain());
        assertThat(progress.due()).isEqualTo(at(1));

        progress.looked(at(2), BAD.lookingAgain());
        assertThat(progress.due()).isEqualTo(at(2.5));
    }

    @Test
    void aCheckThatDoesNotHoldYetIsLookedAtSoonAtFirst() {
        for (double[] look : new double[][] {{0, 0.25}, {0.25, 0.75}, {0.75, 1.75}, {1.75, 2.75}, {2.75, 3.75}}) {
            progress.looked(at(look[0]), BAD);
            assertThat(progress.due()).isEqualTo(at(look[1]));
        }

        Progress costly = heard(convergence(2), true);
        costly.looked(at(0), BAD);
        assertThat(costly.due()).isEqualTo(at(1));
    }

    @Test
    void aNodeThatIsNotReadyIsNotWaitedFor() {
        Judgement notReady = Judgement.of(Verdict.NOT_READY, "MISSING", "it never became ready");
        progress.looked(at(0), notReady);
        assertThat(progress.settled()).contains(notReady);
    }
}
