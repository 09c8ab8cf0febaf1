package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.cluster.MachineRoom;
import io.jenkins.plugins.networktopology.cluster.Machines;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.plan.Wiring;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at each machine that takes pods, for the daemon that makes links there. */
final class MachineExamination {

    /** meshnet's gRPC (daemon/main.go). */
    private static final int MESHNET_PORT = 51_111;

    /** Machines beyond these are taken to be like them. */
    private static final int PROBED = 20;

    private final Machines machines;
    private final Wiring wiring;

    MachineExamination(Machines machines, Wiring wiring) {
        this.machines = machines;
        this.wiring = wiring;
    }

    List<Finding> look() throws ClusterException, InterruptedException {
        try {
            List<MachineRoom> open =
                    machines.rooms().stream().filter(MachineRoom::open).toList();
            if (open.isEmpty()) {
                return List.of(new Finding(
                        State.FAILED, "no machine takes pods", "see kubectl get nodes, and what their taints say"));
            }
            Map<String, String> daemons = machines.meshnetDaemons();
            List<Finding> findings = new ArrayList<>();
            findings.add(Finding.ok(open.size() + (open.size() == 1 ? " machine takes pods" : " machines take pods")));
            generation(daemons).ifPresent(findings::add);
            if (wiring.byResources()) {
                findings.add(alive(open, daemons));
            }
            return findings;
        } catch (ClusterException refused) {
            if (refused.kind() != Kind.FORBIDDEN) {
                throw refused;
            }
            return List.of(Finding.ok("whether meshnet is alive on each machine is not for this account to see"));
        }
    }

    private Finding alive(List<MachineRoom> open, Map<String, String> daemons) {
        List<String> without = open.stream()
                .filter(machine -> !daemons.containsKey(machine.name()))
                .limit(PROBED)
                .filter(machine -> machine.address()
                        .filter(address -> machines.listens(address, MESHNET_PORT))
                        .isEmpty())
                .map(MachineRoom::name)
                .toList();
        if (without.isEmpty()) {
            return Finding.ok("meshnet's daemon is alive on each machine");
        }
        boolean surely = !daemons.isEmpty();
        return new Finding(
                surely ? State.FAILED : State.WARNING,
                "meshnet's daemon " + (surely ? "is not ready" : "cannot be seen from here") + " on "
                        + String.join(", ", without),
                surely
                        ? "see kubectl get pods -A -o wide, and the daemon's log"
                        : "it may run all the same, if not as a pod; a lab whose pods get no links says so");
    }

    /** The images say whose meshnet it is. */
    private Optional<Finding> generation(Map<String, String> daemons) {
        boolean knes = daemons.values().stream().anyMatch(image -> image.contains("kne"));
        if (daemons.isEmpty() || knes == (wiring == Wiring.KNE_MESHNET)) {
            return Optional.empty();
        }
        String image = daemons.values().iterator().next();
        return Optional.of(new Finding(
                State.WARNING,
                "the wiring " + wiring + " is not what the image " + image + " looks like",
                "use the wiring " + (knes ? Wiring.KNE_MESHNET : Wiring.MESHNET)));
    }
}
