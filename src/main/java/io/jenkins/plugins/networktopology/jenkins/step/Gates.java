package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.model.Result;
import io.jenkins.plugins.networktopology.jenkins.result.Gate;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.util.Optional;

/** What comes of a verdict: the build fails from the first gate on, and becomes unstable from the second. */
public final class Gates {

    private final Gate fails;
    private final Gate unstable;

    private Gates(Gate fails, Gate unstable) {
        this.fails = fails;
        this.unstable = unstable;
    }

    /**
     * Reads both.
     *
     * @param unstableOn null: from any verdict that is not a pass, so that what could not be judged is never green; but
     *     {@code none} if nothing fails, for then somebody else judges
     */
    public static Gates parse(String failOn, String unstableOn) throws AbortException {
        Gate fails = Gate.parse("failOn", failOn);
        Gate usual = fails == Gate.NONE ? Gate.NONE : Gate.NOT_READY;
        return new Gates(fails, unstableOn == null ? usual : Gate.parse("unstableOn", unstableOn));
    }

    Gate fails() {
        return fails;
    }

    Gate unstable() {
        return unstable;
    }

    /** FAILURE or UNSTABLE; empty if the verdict is good enough. */
    public Optional<Result> resultOf(Verdict verdict) {
        if (fails.catches(verdict)) {
            return Optional.of(Result.FAILURE);
        }
        return unstable.catches(verdict) ? Optional.of(Result.UNSTABLE) : Optional.empty();
    }
}
