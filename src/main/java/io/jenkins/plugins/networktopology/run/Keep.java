package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.verify.Verdict;

/** Whether a lab is left running after its verification. */
public enum Keep {
    NEVER,
    ON_FAILURE,
    ALWAYS;

    boolean keeps(Verdict verdict) {
        return this == ALWAYS || this == ON_FAILURE && verdict != Verdict.PASS && verdict != Verdict.SKIPPED;
    }
}
