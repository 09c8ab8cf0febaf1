package io.jenkins.plugins.networktopology.verify.convergence;

import io.jenkins.plugins.networktopology.verify.Check;
import io.jenkins.plugins.networktopology.verify.Inquiry;
import java.util.List;

/**
 * A check and how far it has come.
 *
 * @param number its place in the results
 */
record TrackedCheck(int number, Check check, Progress progress) {

    /** Whether an answer to this inquiry completes a look of the check's own. */
    boolean isLookedAtBy(Inquiry inquiry) {
        List<Inquiry> asks = check.asks();
        return !asks.isEmpty() && asks.get(asks.size() - 1).equals(inquiry);
    }
}
