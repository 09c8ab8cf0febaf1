package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.VirtualMachineSnapshot;
import java.util.Optional;

/** What the state of a virtual machine of KubeVirt means for its node. Pure. */
final class VirtualMachineJudge {

    private VirtualMachineJudge() {}

    /** Why its node will never be ready, if it will not. What KubeVirt tries in vain may still come out right. */
    static Optional<Hopeless> hopeless(VirtualMachineSnapshot seen) {
        if (seen.deleted()) {
            return Optional.of(new Hopeless(Optional.empty(), "its virtual machine was deleted"));
        }
        return switch (seen.phase()) {
            case "Failed", "Succeeded" ->
                Optional.of(new Hopeless(
                                Optional.empty(),
                                "its virtual machine has ended, in the phase " + seen.phase()
                                        + seen.reason().map(why -> ": " + why).orElse("")
                                        + seen.trouble().map(why -> "; " + why).orElse(""))
                        .withLog());
            default -> Optional.empty();
        };
    }

    /** What it waits for, for a limit that is over. */
    static String waitsFor(VirtualMachineSnapshot seen) {
        return "KubeVirt has it in the phase " + seen.phase()
                + seen.trouble().map(why -> ", tries in vain: " + why).orElse("")
                + seen.waits().map(why -> ", not ready: " + why).orElse("")
                + (seen.guestAgent() ? ", an agent in it answers" : "");
    }
}
