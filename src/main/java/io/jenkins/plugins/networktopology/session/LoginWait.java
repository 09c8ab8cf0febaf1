package io.jenkins.plugins.networktopology.session;

import io.jenkins.plugins.networktopology.session.SessionException.Kind;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Waits until a device lets us in. Tries again, with growing pauses, while the device cannot be reached, hangs up or
 * shows no prompt: it boots. A login that is not accepted is tried a few times more, because SSH servers of routers
 * answer before the bootstrap has made the user (IOS-XE, Junos); then it is taken for wrong.
 */
public final class LoginWait {

    /** Consecutive rejections until credentials count as wrong: with the pauses, some ten seconds. */
    public static final int REJECTIONS = 5;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    /** An attempt that is cut short fails for want of time, which would hide why those before it failed. */
    private static final Duration SHORTEST_ATTEMPT = Duration.ofSeconds(1);

    /** One attempt to log in, as {@link Sessions#open}; looks the address up anew if it may have changed. */
    @FunctionalInterface
    public interface Attempt {
        DeviceSession open(Duration limit) throws SessionException, InterruptedException;
    }

    private final Duration firstPause;
    private final Duration attemptLimit;

    /** @param attemptLimit for one attempt */
    public LoginWait(Duration attemptLimit) {
        this(attemptLimit, FIRST_PAUSE);
    }

    LoginWait(Duration attemptLimit, Duration firstPause) {
        this.attemptLimit = attemptLimit;
        this.firstPause = firstPause;
    }

    /**
     * Returns with the first session that opens.
     *
     * @param limit for all attempts
     * @throws SessionException the last attempt's, when the limit is nearly over or trying again is useless
     */
    public DeviceSession await(Attempt attempt, Duration limit) throws SessionException, InterruptedException {
        Deadline deadline = Deadline.in(limit);
        Duration pause = firstPause;
        int rejections = 0;
        while (true) {
            try {
                return attempt.open(deadline.leftOr(attemptLimit));
            } catch (SessionException e) {
                rejections = e.kind() == Kind.AUTHENTICATION ? rejections + 1 : 0;
                boolean useless = rejections >= REJECTIONS || e.kind() == Kind.REFUSED;
                if (useless || isShort(deadline, pause)) {
                    throw e;
                }
                pause(pause);
                if (isShort(deadline, Duration.ZERO)) { // a busy machine ends pauses late
                    throw e;
                }
            }
            Duration doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        }
    }

    private static boolean isShort(Deadline deadline, Duration pause) {
        return deadline.left().compareTo(pause.plus(SHORTEST_ATTEMPT)) < 0;
    }

    /** Nobody signals; an interrupt of the caller ends it at once. */
    private static void pause(Duration length) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        Condition never = lock.newCondition();
        lock.lockInterruptibly();
        try {
            long left = length.toNanos();
            while (left > 0) {
                left = never.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
