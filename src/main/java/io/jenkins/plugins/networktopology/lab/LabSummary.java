package io.jenkins.plugins.networktopology.lab;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A lab found in the cluster.
 *
 * @param id its id
 * @param namespace its namespace
 * @param owner who it is for
 * @param controller which installation manages it
 * @param created when it was begun
 * @param expires when it may be removed whoever owns it
 * @param heartbeat its owner's last sign of life; empty if it lives without one, or has lost it
 * @param state what it is
 * @param why the state, in words
 * @param nodes what its pods do
 */
public record LabSummary(
        LabId id,
        String namespace,
        String owner,
        Optional<String> controller,
        Instant created,
        Instant expires,
        Optional<Instant> heartbeat,
        State state,
        String why,
        List<NodeState> nodes) {

    /** What a lab found in the cluster is. */
    public enum State {
        /** Its owner lives. */
        OWNED,
        /** It was left running on purpose. */
        DETACHED,
        /** Its time is up. */
        EXPIRED,
        /** Its owner is gone. */
        ORPHANED
    }

    /**
     * A pod of a lab.
     *
     * @param node the node's name
     * @param state in a word, as {@code kubectl get pods} has it: {@code Running}, {@code ImagePullBackOff}
     * @param ready whether the device says that it has booted
     */
    public record NodeState(String node, String state, boolean ready) {}

    public LabSummary {
        Objects.requireNonNull(id);
        Objects.requireNonNull(namespace);
        Objects.requireNonNull(state);
        nodes = List.copyOf(nodes);
    }

    /** Whether the reaper may take it. */
    public boolean dead() {
        return state == State.EXPIRED || state == State.ORPHANED;
    }
}
