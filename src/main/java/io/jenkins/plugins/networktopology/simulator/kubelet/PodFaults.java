package io.jenkins.plugins.networktopology.simulator.kubelet;

import io.jenkins.plugins.networktopology.simulator.Fault;
import io.jenkins.plugins.networktopology.simulator.FaultPlan;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import java.util.Set;

/** What goes wrong with pods on purpose. A pod bears its node's name. */
final class PodFaults {

    private final FaultPlan plan;
    private final Set<String> missingImages;

    PodFaults(FaultPlan plan, Set<String> missingImages) {
        this.plan = plan;
        this.missingImages = Set.copyOf(missingImages);
    }

    boolean imageMissing(PodRef pod, String image) {
        return missingImages.contains(image) || plan.has(Fault.Kind.IMAGE_MISSING, pod.name());
    }

    boolean unschedulable(PodRef pod) {
        return plan.has(Fault.Kind.UNSCHEDULABLE, pod.name());
    }

    /** The daemon does not answer the plugin, which then takes the pod for one without links. */
    boolean meshnetAbsent(PodRef pod) {
        return plan.has(Fault.Kind.MESHNET_ABSENT, pod.name());
    }

    /** The machine has none of the interfaces to which links of the pod lead. */
    boolean hostInterfaceAbsent(PodRef pod) {
        return plan.has(Fault.Kind.HOST_INTERFACE_ABSENT, pod.name());
    }

    /** The network is taken away again once, after links were made. */
    boolean sandboxFails(PodRef pod) {
        return plan.has(Fault.Kind.SANDBOX_FAILS, pod.name());
    }

    boolean crashes(PodRef pod) {
        return plan.has(Fault.Kind.CRASH_LOOP, pod.name());
    }
}
