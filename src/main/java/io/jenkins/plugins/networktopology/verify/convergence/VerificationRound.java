package io.jenkins.plugins.networktopology.verify.convergence;

import io.jenkins.plugins.networktopology.topology.Convergence;
import io.jenkins.plugins.networktopology.verify.Answer;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.CheckSet;
import io.jenkins.plugins.networktopology.verify.EvidenceSink;
import io.jenkins.plugins.networktopology.verify.Inquiry;
import io.jenkins.plugins.networktopology.verify.Judgement;
import io.jenkins.plugins.networktopology.verify.SessionSource;
import io.jenkins.plugins.networktopology.verify.Verdict;
import io.jenkins.plugins.networktopology.verify.VerificationListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * All checks of one verification, from the first question to the last verdict. One thread judges; it sleeps until a
 * device has answered or is due to be asked again. Only devices with checks that are not settled are asked.
 */
final class VerificationRound {

    /** A bound for each wait; nothing happens when it passes. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    /** Answers that wait to be judged; more make the devices' threads wait, not the heap grow. */
    private static final int BACKLOG = 256;

    private static final Judgement NOTHING_TO_JUDGE =
            Judgement.of(Verdict.ERROR, "", "the device has not answered all that this check rests on");

    private final Convergence convergence;
    private final List<? extends CheckSet> sets;
    private final EvidenceFiles evidence;
    private final VerificationListener listener;
    private final Pace pace;
    private final Duration start;
    private final BlockingQueue<DeviceEvent> events = new ArrayBlockingQueue<>(BACKLOG);
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private final PriorityQueue<Waiting> idle = new PriorityQueue<>(Comparator.comparing(Waiting::due));
    private final List<TrackedCheck> checks = new ArrayList<>();
    private final Map<Inquiry, List<TrackedCheck>> byInquiry = new HashMap<>();
    private final CheckResult[] results;
    private int open;
    private int busy;
    private boolean late;

    private record Waiting(Duration due, Desk desk) {}

    VerificationRound(
            Convergence convergence,
            List<? extends CheckSet> sets,
            EvidenceSink sink,
            VerificationListener listener,
            Pace pace) {
        this.convergence = convergence;
        this.sets = sets;
        this.evidence = new EvidenceFiles(sink);
        this.listener = listener;
        this.pace = pace;
        this.start = pace.now();
        sets.stream().flatMap(set -> set.checks().stream()).forEach(check -> {
            TrackedCheck tracked = new TrackedCheck(checks.size(), check, new Progress(convergence, check.costly()));
            checks.add(tracked);
            check.restsOn()
                    .forEach(inquiry -> byInquiry
                            .computeIfAbsent(inquiry, any -> new ArrayList<>())
                            .add(tracked));
        });
        results = new CheckResult[checks.size()];
        open = checks.size();
    }

    /**
     * Asks and judges until every check is settled.
     *
     * @param sources where the sessions of a node come from; a node without one is not asked
     * @param most how many devices are talked to at a time
     */
    List<CheckResult> run(Map<String, SessionSource> sources, int most) throws InterruptedException {
        settleWithoutAsking();
        openDesks(sources);
        WorkerPool pool = new WorkerPool(Math.max(1, Math.min(most, desks.size())));
        try {
            while (open > 0) {
                dispatch(pool);
                pace.next(events, start.plus(nextMoment()), busy > 0).ifPresent(event -> handle(event, pool));
                giveUpOnceLate();
            }
            desks.values().forEach(desk -> pool.submit(desk.interview()::close));
            pool.finish();
        } finally {
            pool.close();
            desks.values().forEach(desk -> desk.interview().close());
        }
        return List.copyOf(Arrays.asList(results));
    }

    private void settleWithoutAsking() {
        for (TrackedCheck tracked : checks) {
            if (tracked.check().asks().isEmpty()) {
                report(tracked, tracked.check().judge().orElseThrow());
            }
        }
    }

    private void openDesks(Map<String, SessionSource> sources) {
        Map<String, List<TrackedCheck>> byNode = new HashMap<>();
        checks.stream()
                .filter(tracked -> !tracked.check().asks().isEmpty())
                .forEach(tracked -> byNode.computeIfAbsent(tracked.check().node(), any -> new ArrayList<>())
                        .add(tracked));
        Map<String, List<Inquiry>> toLearn = new HashMap<>();
        sets.stream()
                .flatMap(set -> set.learns().stream())
                .forEach(inquiry -> toLearn.computeIfAbsent(inquiry.node(), any -> new ArrayList<>())
                        .add(inquiry));
        sources.forEach((node, source) -> {
            Desk desk = new Desk(
                    new Interview(source), toLearn.getOrDefault(node, List.of()), byNode.getOrDefault(node, List.of()));
            desks.put(node, desk);
            desk.due().ifPresent(due -> idle.add(new Waiting(due, desk)));
        });
    }

    private Duration now() {
        return pace.now().minus(start);
    }

    private Duration nextMoment() {
        Duration next = now().plus(LONGEST_WAIT);
        if (!idle.isEmpty() && idle.peek().due().compareTo(next) < 0) {
            next = idle.peek().due();
        }
        return !late && convergence.within().compareTo(next) < 0 ? convergence.within() : next;
    }

    private void dispatch(WorkerPool pool) {
        Duration now = now();
        while (!idle.isEmpty() && idle.peek().due().compareTo(now) <= 0) {
            Desk desk = idle.poll().desk();
            List<Inquiry> inquiries = desk.take(now);
            busy++;
            pool.submit(() -> talk(desk, inquiries));
        }
    }

    /** On a thread of the pool. */
    private void talk(Desk desk, List<Inquiry> inquiries) {
        try {
            desk.interview().begin();
            for (Inquiry inquiry : inquiries) {
                if (desk.wants(inquiry)) {
                    events.put(new DeviceEvent.Answered(desk, desk.interview().ask(inquiry)));
                }
            }
            events.put(new DeviceEvent.Finished(desk));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            tell(new DeviceEvent.Broken(e));
        }
    }

    private void tell(DeviceEvent event) {
        try {
            events.put(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handle(DeviceEvent event, WorkerPool pool) {
        if (event instanceof DeviceEvent.Answered answered) {
            answered.desk().answered(answered.answer());
            read(answered.answer());
        } else if (event instanceof DeviceEvent.Finished finished) {
            busy--;
            finished(finished.desk(), pool);
        } else if (event instanceof DeviceEvent.Broken broken) {
            throw broken.cause();
        }
    }

    private void finished(Desk desk, WorkerPool pool) {
        Optional<Duration> due = desk.due();
        if (due.isPresent()) {
            idle.add(new Waiting(due.orElseThrow(), desk));
        } else {
            pool.submit(desk.interview()::close);
        }
    }

    private void read(Answer answer) {
        sets.forEach(set -> set.read(answer));
        evidence.keep(answer);
        for (TrackedCheck tracked : byInquiry.getOrDefault(answer.inquiry(), List.of())) {
            if (!tracked.progress().isSettled()) {
                judge(tracked, answer.inquiry());
            }
        }
    }

    private void judge(TrackedCheck tracked, Inquiry inquiry) {
        Optional<Judgement> judgement = tracked.check().judge();
        if (tracked.isLookedAtBy(inquiry)) {
            tracked.progress().looked(now(), judgement.orElse(NOTHING_TO_JUDGE));
        } else {
            judgement.ifPresent(verdict -> tracked.progress().changed(now(), verdict));
        }
        reportIfSettled(tracked);
    }

    private void giveUpOnceLate() {
        if (!late && now().compareTo(convergence.within()) >= 0) {
            late = true;
            for (TrackedCheck tracked : checks) {
                if (results[tracked.number()] == null) {
                    tracked.progress().giveUpIfLate(now());
                    reportIfSettled(tracked);
                }
            }
        }
    }

    private void reportIfSettled(TrackedCheck tracked) {
        tracked.progress().settled().ifPresent(judgement -> report(tracked, judgement));
    }

    private void report(TrackedCheck tracked, Judgement judgement) {
        evidence.pin(tracked.check().asks());
        CheckResult result = new CheckResult(
                tracked.check().id(),
                tracked.check().kind(),
                tracked.check().subject(),
                judgement.verdict(),
                judgement.found(),
                judgement.message(),
                now(),
                evidence.places(tracked.check().restsOn()));
        results[tracked.number()] = result;
        open--;
        tracked.check().asks().stream()
                .filter(this::isNoLongerAsked)
                .forEach(inquiry -> desks.get(tracked.check().node()).drop(inquiry));
        listener.settled(result);
    }

    private boolean isNoLongerAsked(Inquiry inquiry) {
        return byInquiry.get(inquiry).stream()
                .allMatch(tracked -> results[tracked.number()] != null
                        || !tracked.check().asks().contains(inquiry));
    }

    /** How many sessions had to be replaced. */
    int reopened() {
        return desks.values().stream()
                .mapToInt(desk -> desk.interview().reopened())
                .sum();
    }
}
