package io.jenkins.plugins.networktopology.verify.convergence;

import io.jenkins.plugins.networktopology.verify.Answer;
import io.jenkins.plugins.networktopology.verify.Inquiry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The work on one device: what it still has to tell, and the checks that wait for it. */
final class Desk {

    private final Interview interview;
    private final List<Inquiry> toLearn;
    private final List<TrackedCheck> checks;
    /** Shared with the thread that asks. */
    private final Set<Inquiry> wanted = ConcurrentHashMap.newKeySet();

    private boolean begun;

    Desk(Interview interview, List<Inquiry> toLearn, List<TrackedCheck> checks) {
        this.interview = interview;
        this.toLearn = new ArrayList<>(toLearn);
        this.checks = new ArrayList<>(checks);
    }

    Interview interview() {
        return interview;
    }

    /** What is to be asked now, in the order in which it is asked; what was never asked is never left out. */
    List<Inquiry> take(Duration time) {
        Set<Inquiry> now = new LinkedHashSet<>(toLearn);
        for (TrackedCheck check : checks) {
            if (!check.progress().isSettled() && check.progress().due().compareTo(time) <= 0) {
                now.addAll(check.check().asks());
            }
        }
        begun = true;
        wanted.addAll(now);
        return List.copyOf(now);
    }

    /** Whether the answer is still of use: time may have settled the checks that asked for it. */
    boolean wants(Inquiry inquiry) {
        return wanted.contains(inquiry);
    }

    /** Leaves out what nobody waits for any more. */
    void dropUnless(Predicate<Inquiry> awaited) {
        wanted.removeIf(inquiry -> !toLearn.contains(inquiry) && !awaited.test(inquiry));
    }

    void answered(Answer answer) {
        if (answer.failure().isEmpty()) {
            toLearn.remove(answer.inquiry());
        }
    }

    /** When the device should be asked again; empty if all its checks are settled. */
    Optional<Duration> due() {
        checks.removeIf(check -> check.progress().isSettled());
        if (!begun && !toLearn.isEmpty()) {
            return Optional.of(Duration.ZERO);
        }
        return checks.stream().map(check -> check.progress().due()).min(Duration::compareTo);
    }
}
