package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.QuotaRoom;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.plan.PodDemand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a namespace allows against what a lab takes. A lab's own namespace is not there yet; clusters that give limits to
 * each namespace have given them to the one in which we claim link ids too.
 */
record NamespaceLimits(List<QuotaRoom> quotas, Map<String, BigDecimal> containerLimits) {

    List<Finding> findings(String namespace, List<PodDemand> demands) {
        List<Finding> findings = new ArrayList<>();
        for (QuotaRoom quota : quotas) {
            total(quota.resource(), demands)
                    .filter(total -> total.compareTo(quota.left()) > 0)
                    .ifPresent(total -> findings.add(new Finding(
                            State.WARNING,
                            "quota " + quota.quota() + " of namespace " + namespace + " leaves "
                                    + quota.left().toPlainString() + " " + quota.resource() + ", and the lab takes "
                                    + total.toPlainString(),
                            "if labs' namespaces get the same quota, ask for a larger one or take fewer nodes")));
        }
        for (PodDemand pod : demands) {
            exceeded(pod, "cpu", pod.cpu()).ifPresent(findings::add);
            exceeded(pod, "memory", pod.memory()).ifPresent(findings::add);
        }
        return findings.isEmpty()
                ? List.of(Finding.ok("no quota or limit range of namespace " + namespace + " is in the way"))
                : findings;
    }

    private Optional<Finding> exceeded(PodDemand pod, String resource, BigDecimal wanted) {
        return Optional.ofNullable(containerLimits.get(resource))
                .filter(most -> wanted.compareTo(most) > 0)
                .map(most -> new Finding(
                        State.WARNING,
                        "a limit range allows " + most.toPlainString() + " " + resource + " for a container, and "
                                + pod.pod() + " takes " + wanted.toPlainString(),
                        "if labs' namespaces get the same limit range, ask for a larger one or a smaller node"));
    }

    private static Optional<BigDecimal> total(String resource, List<PodDemand> demands) {
        return switch (resource) {
            case "pods", "count/pods" -> Optional.of(BigDecimal.valueOf(demands.size()));
            case "cpu", "requests.cpu" -> Optional.of(sum(demands, PodDemand::cpu));
            case "memory", "requests.memory" -> Optional.of(sum(demands, PodDemand::memory));
            default -> Optional.empty();
        };
    }

    private static BigDecimal sum(List<PodDemand> demands, Function<PodDemand, BigDecimal> what) {
        return demands.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
