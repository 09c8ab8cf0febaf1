package io.jenkins.plugins.networktopology.verify.convergence;

import io.jenkins.plugins.networktopology.verify.CheckResult;
import java.util.List;

/**
 * What a verification found.
 *
 * @param checks all verdicts: LLDP per link and direction, pings, commands, each in the order of the topology
 * @param extras neighbours where the topology has no link, one sentence each; no failure
 * @param reopenedSessions how many sessions broke and were replaced
 */
public record VerificationOutcome(List<CheckResult> checks, List<String> extras, int reopenedSessions) {
    public VerificationOutcome {
        checks = List.copyOf(checks);
        extras = List.copyOf(extras);
    }
}
