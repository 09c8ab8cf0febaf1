package io.jenkins.plugins.networktopology.verify.lldp;

import io.jenkins.plugins.networktopology.topology.Endpoint;
import java.util.Objects;

/**
 * What the table of one end says of its link.
 *
 * @param near the end whose table was read
 * @param far the end that should be seen there
 * @param finding the answer
 * @param message what was expected, what was found and what the answer rests on, in one sentence
 */
public record LldpJudgement(Endpoint near, Endpoint far, LldpFinding finding, String message) {
    public LldpJudgement {
        Objects.requireNonNull(near);
        Objects.requireNonNull(far);
        Objects.requireNonNull(finding);
        Objects.requireNonNull(message);
    }
}
