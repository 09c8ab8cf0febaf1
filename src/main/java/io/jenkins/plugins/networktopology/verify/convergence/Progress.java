package io.jenkins.plugins.networktopology.verify.convergence;

import io.jenkins.plugins.networktopology.topology.Convergence;
import io.jenkins.plugins.networktopology.verify.Judgement;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How far one check has come: when it became true, how often it stopped being so, when to look again, and at last its
 * verdict. Times count from the start of the verification. A check is settled when it holds at a look that comes at
 * least {@code stableFor} after the one since which it has held. At the limit {@code within} a check that does not hold
 * is settled with its last verdict; one that holds may still prove that it stays so. Nothing is settled before all that
 * the verdict rests on has been answered once, however long that takes: half of the answers make a wrong verdict.
 */
final class Progress {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final Convergence convergence;
    private final boolean costly;
    private Duration due = Duration.ZERO;
    private Optional<Duration> trueSince = Optional.empty();
    private Optional<Judgement> last = Optional.empty();
    private Optional<Judgement> settled = Optional.empty();
    private Duration lastLook = Duration.ZERO;
    private int looks;
    private int breaks;
    private boolean heard;
    private boolean lookedAgain;
    private boolean lookingAgain;

    Progress(Convergence convergence, boolean costly) {
        this.convergence = convergence;
        this.costly = costly;
    }

    /** The answer to this check's own question was judged. */
    void looked(Duration now, Judgement judgement) {
        looks++;
        lastLook = now;
        changed(now, judgement);
        lookingAgain = judgement.lookAgain() && !lookedAgain;
        lookedAgain |= lookingAgain;
        due = lookingAgain ? now : nextLook(now);
        if (judgement.verdict() == Verdict.NOT_READY) {
            settle(judgement);
        } else {
            settleIfHeld();
            giveUpIfLate(now);
        }
    }

    /** All that the verdict rests on has been answered once. */
    void heardAll(Duration now) {
        heard = true;
        settleIfHeld();
        giveUpIfLate(now);
    }

    /** An answer of another node, or to another question, changed the verdict. */
    void changed(Duration now, Judgement judgement) {
        if (isSettled()) {
            return;
        }
        if (judgement.passes() && trueSince.isEmpty()) {
            trueSince = Optional.of(now);
            if (looks > 0 && !lookingAgain) {
                due = nextLook(lastLook);
            }
        } else if (!judgement.passes() && trueSince.isPresent()) {
            trueSince = Optional.empty();
            breaks++;
        }
        last = Optional.of(judgement);
    }

    private void settleIfHeld() {
        boolean held = trueSince
                .map(since -> lastLook.minus(since).compareTo(convergence.stableFor()) >= 0)
                .orElse(false);
        if (heard && held && !isSettled()) {
            settle(last.orElseThrow());
        }
    }

    private Duration nextLook(Duration now) {
        Duration soon = now.plus(pause());
        return trueSince
                .map(since -> since.plus(convergence.stableFor()))
                .filter(end -> end.compareTo(now) > 0)
                .map(end -> costly || end.compareTo(soon) < 0 ? end : soon)
                .orElse(soon);
    }

    /** Shorter at first, while it does not hold: what was configured a moment ago is mostly true the next moment. */
    private Duration pause() {
        Duration early = FIRST_PAUSE.multipliedBy(1L << Math.min(looks - 1, 16));
        boolean hurried = trueSince.isEmpty() && !costly && early.compareTo(convergence.every()) < 0;
        return hurried ? early : convergence.every();
    }

    /** Once time is up, a check that was looked at and does not hold has its last verdict. */
    void giveUpIfLate(Duration now) {
        if (isLate(now) && heard && looks > 0 && !lookingAgain && trueSince.isEmpty() && !isSettled()) {
            giveUp(now);
        }
    }

    private boolean isLate(Duration now) {
        return now.compareTo(convergence.within()) >= 0;
    }

    private void giveUp(Duration now) {
        Judgement verdict = last.orElseThrow();
        String tried = looks == 1 ? "looked once" : "looked " + looks + " times in " + seconds(now);
        String flapped = breaks == 0
                ? ""
                : ", held in between " + times(breaks) + " but never for " + seconds(convergence.stableFor());
        settle(Judgement.of(verdict.verdict(), verdict.found(), verdict.message() + " (" + tried + flapped + ")"));
    }

    private void settle(Judgement verdict) {
        boolean flapped = verdict.passes() && breaks > 0;
        settled = Optional.of(
                flapped
                        ? Judgement.of(
                                verdict.verdict(),
                                verdict.found(),
                                verdict.message() + " (since " + seconds(trueSince.orElseThrow())
                                        + ", after it had held and broken " + times(breaks) + ")")
                        : verdict);
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    boolean isSettled() {
        return settled.isPresent();
    }

    /** The final verdict, once there is one. */
    Optional<Judgement> settled() {
        return settled;
    }

    /** When the check wants to be looked at again. */
    Duration due() {
        return due;
    }
}
