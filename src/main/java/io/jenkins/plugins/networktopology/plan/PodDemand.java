package io.jenkins.plugins.networktopology.plan;

import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Pod;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a pod of a plan takes of a machine.
 *
 * @param pod its name
 * @param image of its device; empty if its disk is a clone
 * @param pulled whether a machine may pull that image; if not, it must have it
 * @param cpu in CPUs
 * @param memory in bytes
 */
public record PodDemand(String pod, Optional<String> image, boolean pulled, BigDecimal cpu, BigDecimal memory) {

    public PodDemand {
        Objects.requireNonNull(pod);
        Objects.requireNonNull(image);
        Objects.requireNonNull(cpu);
        Objects.requireNonNull(memory);
    }

    /** Of a pod, or of the one in which KubeVirt runs a machine, without what its own processes take. */
    static Optional<PodDemand> of(PlannedObject planned) {
        return switch (planned.kind()) {
            case POD -> Optional.of(ofPod(planned));
            case VIRTUAL_MACHINE ->
                Optional.of(VirtualMachinePlan.demand(planned.name(), (CustomObject) planned.body()));
            default -> Optional.empty();
        };
    }

    private static PodDemand ofPod(PlannedObject planned) {
        V1Container device = ((V1Pod) planned.body()).getSpec().getContainers().get(0);
        Map<String, Quantity> requests = Optional.ofNullable(device.getResources())
                .flatMap(resources -> Optional.ofNullable(resources.getRequests()))
                .orElse(Map.of());
        return new PodDemand(
                planned.name(),
                Optional.of(device.getImage()),
                !"Never".equals(device.getImagePullPolicy()),
                number(requests, "cpu"),
                number(requests, "memory"));
    }

    private static BigDecimal number(Map<String, Quantity> requests, String resource) {
        return Optional.ofNullable(requests.get(resource))
                .map(Quantity::getNumber)
                .orElse(BigDecimal.ZERO);
    }
}
