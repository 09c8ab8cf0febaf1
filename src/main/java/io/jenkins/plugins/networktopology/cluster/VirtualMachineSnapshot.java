package io.jenkins.plugins.networktopology.cluster;

import java.util.Objects;
import java.util.Optional;

/**
 * What of a virtual machine matters to us, as it was seen.
 *
 * @param name its name, which is its node's
 * @param phase KubeVirt's word: Pending, Scheduling, Scheduled, Running, Succeeded, Failed, Unknown
 * @param ready whether its probe is content, as the condition Ready says
 * @param guestAgent whether an agent in the guest has answered, as the condition AgentConnected says
 * @param waits why it is not ready, in the words of the condition Ready; empty if nothing is said
 * @param trouble what KubeVirt tries in vain, in the words of the condition Synchronized; empty if nothing
 * @param reason why it is in its phase; empty if not said
 * @param deleted whether it is gone or going
 */
public record VirtualMachineSnapshot(
        String name,
        String phase,
        boolean ready,
        boolean guestAgent,
        Optional<String> waits,
        Optional<String> trouble,
        Optional<String> reason,
        boolean deleted) {

    public VirtualMachineSnapshot {
        Objects.requireNonNull(name);
        Objects.requireNonNull(phase);
        Objects.requireNonNull(waits);
        Objects.requireNonNull(trouble);
        Objects.requireNonNull(reason);
    }
}
