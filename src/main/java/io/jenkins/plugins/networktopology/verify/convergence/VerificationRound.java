package io.jenkins.plugins.networktopology.verify.convergence;

import io.jenkins.plugins.networktopology.topology.Convergence;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Inquiry;
import io.jenkins.plugins.networktopology.verify.SessionSource;
import java.time.Duration;
import java.util.Comparator;
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

    private final Convergence convergence;
    private final Scoreboard scoreboard;
    private final Pace pace;
    private final Duration start;
    private final BlockingQueue<DeviceEvent> events = new ArrayBlockingQueue<>(BACKLOG);
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private final PriorityQueue<Waiting> idle = new PriorityQueue<>(Comparator.comparing(Waiting::due));
    private int busy;
    private boolean late;

    /** Nobody reads events any more; seen by the pool's threads. */
    private volatile boolean over;

    private record Waiting(Duration due, Desk desk) {}

    VerificationRound(Convergence convergence, Scoreboard scoreboard, Pace pace) {
        this.convergence = convergence;
        this.scoreboard = scoreboard;
        this.pace = pace;
        this.start = pace.now();
    }

    /**
     * Asks and judges until every check is settled.
     *
     * @param sources where the sessions of a node come from; a node without one is not asked
     * @param most how many devices are talked to at a time
     */
    List<CheckResult> run(Map<String, SessionSource> sources, int most) throws InterruptedException {
        scoreboard.settleWithoutAsking(now());
        openDesks(sources);
        WorkerPool pool = new WorkerPool(Math.max(1, Math.min(most, desks.size())));
        try {
            while (!scoreboard.isComplete()) {
                dispatch(pool);
                pace.next(events, start.plus(nextMoment()), busy > 0).ifPresent(event -> handle(event, pool));
                giveUpOnceLate();
            }
            over = true;
            events.clear();
            desks.values().forEach(desk -> pool.submit(desk.interview()::close));
            pool.finish();
        } finally {
            pool.close();
            desks.values().forEach(desk -> desk.interview().close());
        }
        return scoreboard.results();
    }

    private void openDesks(Map<String, SessionSource> sources) {
        Map<String, List<TrackedCheck>> checks = scoreboard.byNode();
        Map<String, List<Inquiry>> toLearn = scoreboard.toLearn();
        sources.forEach((node, source) -> {
            Desk desk = new Desk(
                    new Interview(source), toLearn.getOrDefault(node, List.of()), checks.getOrDefault(node, List.of()));
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
                if (!over && desk.wants(inquiry)) {
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
            scoreboard.read(answered.answer(), now());
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

    private void giveUpOnceLate() {
        if (!late && now().compareTo(convergence.within()) >= 0) {
            late = true;
            scoreboard.giveUp(now());
            desks.values().forEach(desk -> desk.dropUnless(scoreboard::isAsked));
        }
    }

    /** How many sessions had to be replaced. */
    int reopened() {
        return desks.values().stream()
                .mapToInt(desk -> desk.interview().reopened())
                .sum();
    }
}
