package io.jenkins.plugins.networktopology.verify.ping;

import io.jenkins.plugins.networktopology.verify.Check;
import io.jenkins.plugins.networktopology.verify.Inquiry;
import io.jenkins.plugins.networktopology.verify.Judgement;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One ping. That nothing answers is believed only of a node that gets an answer from something else. */
final class PingCheck implements Check {

    private final String id;
    private final PingTask task;
    private final Inquiry ping;
    private final List<Inquiry> controls;
    private final Map<Inquiry, PingOutcome> outcomes;
    private final String hint;

    /**
     * A check on the outcomes of pings, its own and others.
     *
     * @param controls pings of the same node that should be answered; used if none is expected to answer this one
     * @param hint what may be the reason of a failure; empty if nothing is known
     */
    PingCheck(
            String id,
            PingTask task,
            Inquiry ping,
            List<Inquiry> controls,
            Map<Inquiry, PingOutcome> outcomes,
            String hint) {
        this.id = id;
        this.task = task;
        this.ping = ping;
        this.controls = task.reachable() ? List.of() : List.copyOf(controls);
        this.outcomes = outcomes;
        this.hint = hint;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String kind() {
        return "ping";
    }

    @Override
    public String subject() {
        return task.from() + (task.reachable() ? " → " : " ↛ ") + task.target();
    }

    @Override
    public String node() {
        return task.from();
    }

    @Override
    public List<Inquiry> asks() {
        List<Inquiry> all = new ArrayList<>(controls);
        all.add(ping);
        return all;
    }

    @Override
    public List<Inquiry> restsOn() {
        return asks();
    }

    @Override
    public boolean costly() {
        return true;
    }

    @Override
    public Optional<Judgement> judge() {
        return Optional.ofNullable(outcomes.get(ping))
                .map(outcome -> task.reachable() ? judgeReachable(outcome) : judgeUnreachable(outcome));
    }

    private Judgement judgeReachable(PingOutcome outcome) {
        if (outcome.allAnswered()) {
            PingStatistics counts = outcome.statistics().orElseThrow();
            String times = counts.avgMs()
                    .map(average -> String.format(Locale.ROOT, ", %.1f ms on average", average))
                    .orElse("");
            return result(
                    Verdict.PASS,
                    outcome,
                    "all " + counts.sent() + " probes to " + task.target() + " answered" + times);
        }
        if (outcome.statistics().isPresent()) {
            PingStatistics counts = outcome.statistics().orElseThrow();
            Judgement lost = result(
                    Verdict.FAIL,
                    outcome,
                    String.format(
                            Locale.ROOT,
                            "expected all %d probes to %s to be answered, %d were (%.0f %% lost)",
                            counts.sent(),
                            task.target(),
                            counts.received(),
                            counts.lossPercent()));
            // The first probes wait for ARP; a second ping, with the address known, tells whether it was that.
            return counts.received() > 0 ? lost.lookingAgain() : lost;
        }
        if (outcome.noRoute()) {
            return result(
                    Verdict.FAIL,
                    outcome,
                    "expected " + task.target() + " to answer, " + task.from() + " has no way there: "
                            + outcome.words());
        }
        return cannotTell(outcome);
    }

    private Judgement judgeUnreachable(PingOutcome outcome) {
        if (outcome.someAnswered()) {
            return result(
                    Verdict.FAIL, outcome, "expected no answer from " + task.target() + ", found " + outcome.found());
        }
        if (!outcome.noneAnswered()) {
            return cannotTell(outcome);
        }
        boolean proven = controls.stream()
                .anyMatch(control -> Optional.ofNullable(outcomes.get(control))
                        .filter(PingOutcome::someAnswered)
                        .isPresent());
        if (proven) {
            return result(
                    Verdict.PASS,
                    outcome,
                    "no answer from " + task.target() + " as expected, while " + task.from()
                            + " does reach a neighbour");
        }
        String why = controls.isEmpty() ? "there is nothing that it should reach" : "it reaches no neighbour either";
        return result(
                Verdict.ERROR,
                outcome,
                "cannot prove that " + task.from() + " cannot reach " + task.target() + ": nothing answered, but "
                        + why);
    }

    private Judgement cannotTell(PingOutcome outcome) {
        return result(
                Verdict.ERROR,
                outcome,
                "cannot tell whether " + task.from() + " reaches " + task.target() + ": " + outcome.words());
    }

    private Judgement result(Verdict verdict, PingOutcome outcome, String message) {
        boolean missed = task.reachable() && verdict != Verdict.PASS && !hint.isEmpty();
        return Judgement.of(verdict, outcome.found(), missed ? message + ". " + hint : message);
    }
}
