package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.lab.Rung;
import io.jenkins.plugins.networktopology.lab.RungFailedException;
import io.jenkins.plugins.networktopology.session.DeviceSession;
import io.jenkins.plugins.networktopology.session.SessionException;
import io.jenkins.plugins.networktopology.verify.interfaces.InterfaceCheck;
import io.jenkins.plugins.networktopology.verify.interfaces.InterfaceFindings;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits until a device has the interfaces that the topology uses: line cards come up minutes after the login. */
final class InterfaceWait {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private InterfaceWait() {}

    /**
     * Looks until all are there.
     *
     * @return what was seen last, in a few words
     */
    static String await(DeviceSession session, InterfaceCheck check, Duration limit)
            throws SessionException, RungFailedException, InterruptedException {
        if (!check.isPossible()) {
            return "not looked at: the dialect does not say how";
        }
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            InterfaceFindings seen = check.look(session);
            if (seen.allPresent()) {
                return seen.message();
            }
            if (deadline - System.nanoTime() < PAUSE.toNanos()) {
                throw new RungFailedException(
                        Rung.INTERFACES,
                        seen.message() + " after " + limit.toSeconds()
                                + " s; the image offers fewer network cards than the topology uses, or a line card is"
                                + " not up");
            }
            pause();
        }
    }

    /** Nobody counts it down; an interrupt of the caller ends it at once. */
    private static void pause() throws InterruptedException {
        if (new CountDownLatch(1).await(PAUSE.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new IllegalStateException("a latch that nobody knows was counted down");
        }
    }
}
