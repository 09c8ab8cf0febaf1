package io.jenkins.plugins.networktopology.verify.convergence;

import io.jenkins.plugins.networktopology.topology.Convergence;
import io.jenkins.plugins.networktopology.verify.Answer;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.CheckSet;
import io.jenkins.plugins.networktopology.verify.EvidenceSink;
import io.jenkins.plugins.networktopology.verify.Inquiry;
import io.jenkins.plugins.networktopology.verify.Judgement;
import io.jenkins.plugins.networktopology.verify.Verdict;
import io.jenkins.plugins.networktopology.verify.VerificationListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All checks of one verification and how far they have come. For one thread. */
final class Scoreboard {

    private static final Judgement NOTHING_TO_JUDGE =
            Judgement.of(Verdict.ERROR, "", "the device has not answered all that this check rests on");

    private final List<? extends CheckSet> sets;
    private final EvidenceFiles evidence;
    private final VerificationListener listener;
    private final List<TrackedCheck> checks = new ArrayList<>();
    private final Map<Inquiry, List<TrackedCheck>> byInquiry = new HashMap<>();
    private final CheckResult[] results;
    /** What was not answered yet, not even by a failure. */
    private final Set<Inquiry> unheard = new HashSet<>();

    private int open;

    Scoreboard(
            Convergence convergence, List<? extends CheckSet> sets, EvidenceSink sink, VerificationListener listener) {
        this.sets = sets;
        this.evidence = new EvidenceFiles(sink);
        this.listener = listener;
        sets.stream().flatMap(set -> set.checks().stream()).forEach(check -> {
            TrackedCheck tracked = new TrackedCheck(checks.size(), check, new Progress(convergence, check.costly()));
            checks.add(tracked);
            check.restsOn()
                    .forEach(inquiry -> byInquiry
                            .computeIfAbsent(inquiry, any -> new ArrayList<>())
                            .add(tracked));
            unheard.addAll(check.asks());
        });
        sets.forEach(set -> unheard.addAll(set.learns()));
        results = new CheckResult[checks.size()];
        open = checks.size();
    }

    /** Whether all checks are settled. */
    boolean isComplete() {
        return open == 0;
    }

    /** The results in the order of the sets; all checks must be settled. */
    List<CheckResult> results() {
        return List.copyOf(Arrays.asList(results));
    }

    /** The checks that ask, by the node that they ask. */
    Map<String, List<TrackedCheck>> byNode() {
        Map<String, List<TrackedCheck>> byNode = new HashMap<>();
        for (TrackedCheck tracked : checks) {
            if (!tracked.check().asks().isEmpty()) {
                byNode.computeIfAbsent(tracked.check().node(), any -> new ArrayList<>())
                        .add(tracked);
            }
        }
        return byNode;
    }

    /** What is asked once, by the node that is asked. */
    Map<String, List<Inquiry>> toLearn() {
        Map<String, List<Inquiry>> byNode = new HashMap<>();
        sets.stream()
                .flatMap(set -> set.learns().stream())
                .forEach(inquiry -> byNode.computeIfAbsent(inquiry.node(), any -> new ArrayList<>())
                        .add(inquiry));
        return byNode;
    }

    void settleWithoutAsking(Duration now) {
        for (TrackedCheck tracked : checks) {
            if (tracked.check().asks().isEmpty()) {
                report(tracked, tracked.check().judge().orElse(NOTHING_TO_JUDGE), now);
            }
        }
    }

    /** Judges again what rests on this answer. */
    void read(Answer answer, Duration now) {
        sets.forEach(set -> set.read(answer));
        evidence.keep(answer);
        unheard.remove(answer.inquiry());
        for (TrackedCheck tracked : byInquiry.getOrDefault(answer.inquiry(), List.of())) {
            if (!tracked.progress().isSettled()) {
                judge(tracked, answer.inquiry(), now);
            }
        }
    }

    private void judge(TrackedCheck tracked, Inquiry inquiry, Duration now) {
        Optional<Judgement> judgement = tracked.check().judge();
        if (tracked.isLookedAtBy(inquiry)) {
            tracked.progress().looked(now, judgement.orElse(NOTHING_TO_JUDGE));
        } else {
            judgement.ifPresent(verdict -> tracked.progress().changed(now, verdict));
        }
        if (tracked.check().restsOn().stream().noneMatch(unheard::contains)) {
            tracked.progress().heardAll(now);
        }
        reportIfSettled(tracked, now);
    }

    /** Time is up. */
    void giveUp(Duration now) {
        for (TrackedCheck tracked : checks) {
            if (results[tracked.number()] == null) {
                tracked.progress().giveUpIfLate(now);
                reportIfSettled(tracked, now);
            }
        }
    }

    private void reportIfSettled(TrackedCheck tracked, Duration now) {
        tracked.progress().settled().ifPresent(judgement -> report(tracked, judgement, now));
    }

    private void report(TrackedCheck tracked, Judgement judgement, Duration now) {
        evidence.pin(tracked.check().asks());
        CheckResult result = new CheckResult(
                tracked.check().id(),
                tracked.check().kind(),
                tracked.check().subject(),
                judgement.verdict(),
                judgement.found(),
                judgement.message(),
                now,
                evidence.places(tracked.check().restsOn()));
        results[tracked.number()] = result;
        open--;
        listener.settled(result);
    }

    /** Whether a check still waits for answers to this inquiry. */
    boolean isAsked(Inquiry inquiry) {
        return byInquiry.getOrDefault(inquiry, List.of()).stream()
                .anyMatch(tracked -> results[tracked.number()] == null
                        && tracked.check().asks().contains(inquiry));
    }
}
