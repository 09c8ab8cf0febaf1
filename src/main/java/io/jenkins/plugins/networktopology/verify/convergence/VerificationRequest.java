package io.jenkins.plugins.networktopology.verify.convergence;

import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.verify.EvidenceSink;
import io.jenkins.plugins.networktopology.verify.SessionSource;
import io.jenkins.plugins.networktopology.verify.VerificationListener;
import java.util.Map;
import java.util.Objects;

/**
 * What is to be verified.
 *
 * @param topology with the checks that it expects and the time that they have
 * @param platforms by the ids that the topology uses
 * @param sessions where the sessions of a node come from, by the node's name
 * @param notReady nodes that never became ready, and why, as the rest of a sentence; their checks are not asked
 * @param evidence keeps what devices answered; called by one thread at a time
 * @param listener told of each verdict as it is settled
 */
public record VerificationRequest(
        Topology topology,
        Map<String, Platform> platforms,
        Map<String, SessionSource> sessions,
        Map<String, String> notReady,
        EvidenceSink evidence,
        VerificationListener listener) {

    public VerificationRequest {
        Objects.requireNonNull(topology);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(listener);
        platforms = Map.copyOf(platforms);
        sessions = Map.copyOf(sessions);
        notReady = Map.copyOf(notReady);
        for (var node : topology.nodes()) {
            if (!platforms.containsKey(node.platform())) {
                throw new IllegalArgumentException(
                        "the platform " + node.platform() + " of " + node.name() + " is missing");
            }
            if (!notReady.containsKey(node.name()) && !sessions.containsKey(node.name())) {
                throw new IllegalArgumentException(
                        node.name() + " has neither sessions nor a reason why it is not ready");
            }
        }
    }
}
