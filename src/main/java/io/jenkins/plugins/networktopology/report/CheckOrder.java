package io.jenkins.plugins.networktopology.report;

import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.time.Duration;
import java.util.Comparator;

/** In which order people read checks. */
public final class CheckOrder {

    /**
     * What did not pass comes first, and of nodes that are not ready the one that was given up first: the others may not
     * have been waited for because of it.
     */
    public static final Comparator<CheckResult> TROUBLE_FIRST = Comparator.comparing(
                    (CheckResult check) -> check.verdict() == Verdict.PASS)
            .thenComparing(check -> check.verdict() == Verdict.NOT_READY ? check.took() : Duration.ZERO);

    private CheckOrder() {}
}
