package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.topology.NodeRuntime;
import io.jenkins.plugins.networktopology.topology.PublishedPort;
import io.jenkins.plugins.networktopology.topology.Readers;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.openapi.models.V1LabelSelector;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1NetworkPolicyIngressRule;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPort;
import io.kubernetes.client.openapi.models.V1NetworkPolicySpec;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The namespace, and what may pass its borders. */
final class NamespacePlan {

    static final String POLICY = "management-only";

    private NamespacePlan() {}

    static V1Namespace namespace(PlanContext context, Topology topology) {
        // Devices are privileged containers; a cluster with pod security admission refuses them otherwise.
        var labels = PlanLabels.with(context.labels(), "pod-security.kubernetes.io/enforce", "privileged");
        V1ObjectMeta metadata =
                new V1ObjectMeta().name(context.options().namespace()).labels(labels);
        Map<String, String> annotations = new TreeMap<>(context.options().annotations());
        if (topology.nodes().stream().anyMatch(node -> node.runtime() == NodeRuntime.KUBEVIRT)) {
            annotations.put(PlanLabels.RUNTIME, Readers.written(NodeRuntime.KUBEVIRT));
        }
        if (!annotations.isEmpty()) {
            metadata.annotations(annotations);
        }
        return new V1Namespace().apiVersion("v1").kind("Namespace").metadata(metadata);
    }

    /**
     * Lets SSH and the published ports in, and nothing out: devices meet over their links, never round the back over
     * the pod network, and a lab is no way into the cluster. The links are no part of the pod network.
     */
    static V1NetworkPolicy policy(PlanContext context, Topology topology) {
        List<V1NetworkPolicyPort> ports = IntStream.concat(
                        IntStream.of(ServicePlan.SSH),
                        topology.publishedPorts().stream().mapToInt(PublishedPort::inside))
                .distinct()
                .sorted()
                .mapToObj(port -> new V1NetworkPolicyPort().protocol("TCP").port(new IntOrString(port)))
                .toList();
        return new V1NetworkPolicy()
                .apiVersion("networking.k8s.io/v1")
                .kind("NetworkPolicy")
                .metadata(context.metadata(POLICY))
                .spec(new V1NetworkPolicySpec()
                        .podSelector(new V1LabelSelector().matchLabels(context.selector()))
                        .policyTypes(List.of("Ingress", "Egress"))
                        .ingress(List.of(new V1NetworkPolicyIngressRule().ports(ports))));
    }
}
