package io.jenkins.plugins.networktopology.plan;

import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServicePort;
import io.kubernetes.client.openapi.models.V1ServiceSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The service of one node: SSH, and the ports that the topology publishes. */
final class ServicePlan {

    static final int SSH = 22;

    private ServicePlan() {}

    /**
     * The service's name: the node's, with {@code n-} before it where that begins with a digit, which Kubernetes does
     * not allow for services (RFC 1035 labels).
     */
    static String name(String node) {
        return Character.isDigit(node.charAt(0)) ? "n-" + node : node;
    }

    /**
     * The service.
     *
     * @param published inside port to node port
     * @param publishSsh whether SSH gets a node port, of the cluster's choice if the topology names none
     */
    static V1Service of(PlanContext context, NodePlan node, Map<Integer, Integer> published, boolean publishSsh) {
        List<V1ServicePort> ports = new ArrayList<>();
        if (!published.containsKey(SSH)) {
            ports.add(port(SSH));
        }
        published.forEach((inside, nodePort) -> ports.add(port(inside).nodePort(nodePort)));
        boolean outside = publishSsh || !published.isEmpty();
        return new V1Service()
                .apiVersion("v1")
                .kind("Service")
                .metadata(context.metadata(name(node.name()), node))
                .spec(new V1ServiceSpec()
                        .type(outside ? "NodePort" : "ClusterIP")
                        .selector(context.selector(node))
                        .ports(ports));
    }

    private static V1ServicePort port(int inside) {
        return new V1ServicePort()
                .name(inside == SSH ? "ssh" : "port-" + inside)
                .protocol("TCP")
                .port(inside)
                .targetPort(new IntOrString(inside));
    }
}
