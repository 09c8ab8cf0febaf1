package io.jenkins.plugins.networktopology.topology;

import java.time.Duration;

/**
 * How long a check may take to become true and how long it must then stay true.
 *
 * @param within the limit from the start of the verification
 * @param every the pause between two looks; the first few may follow each other sooner
 * @param stableFor how long the check must hold without a break; zero accepts the first success
 */
public record Convergence(Duration within, Duration every, Duration stableFor) {

    public Convergence {
        if (within.isNegative() || every.isNegative() || every.isZero() || stableFor.isNegative()) {
            throw new IllegalArgumentException("within and stable-for must not be negative, every must be positive");
        }
    }
}
