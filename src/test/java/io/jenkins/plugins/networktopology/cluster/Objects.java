package io.jenkins.plugins.networktopology.cluster;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.plan.PlannedObject;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1SecurityContext;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesObject;
import java.util.List;
import java.util.Map;

/** Small objects for tests of the cluster port. */
final class Objects {

    private Objects() {}

    static PlannedObject namespace(String name, Map<String, String> labels) {
        return new PlannedObject(
                ObjectKind.NAMESPACE,
                name,
                new V1Namespace()
                        .apiVersion("v1")
                        .kind("Namespace")
                        .metadata(new V1ObjectMeta().name(name).labels(labels)));
    }

    static PlannedObject topology(String namespace, String name, Map<String, String> labels) {
        JsonObject raw = new JsonObject();
        raw.addProperty("apiVersion", "networkop.co.uk/v1beta1");
        raw.addProperty("kind", "Topology");
        JsonObject metadata = new JsonObject();
        metadata.addProperty("name", name);
        metadata.addProperty("namespace", namespace);
        JsonObject marks = new JsonObject();
        labels.forEach(marks::addProperty);
        metadata.add("labels", marks);
        raw.add("metadata", metadata);
        JsonObject spec = new JsonObject();
        spec.add("links", new JsonArray());
        raw.add("spec", spec);
        return new PlannedObject(ObjectKind.TOPOLOGY, name, new DynamicKubernetesObject(raw));
    }

    /** A router without links. */
    static PlannedObject router(String namespace, String name, Map<String, String> labels) {
        V1Container container = new V1Container()
                .name("node")
                .image("lab/frr-node:1")
                .imagePullPolicy("Never")
                .env(List.of(new V1EnvVar().name("CLAB_INTFS").value("0")))
                .securityContext(new V1SecurityContext().privileged(true));
        return new PlannedObject(
                ObjectKind.POD,
                name,
                new V1Pod()
                        .apiVersion("v1")
                        .kind("Pod")
                        .metadata(new V1ObjectMeta()
                                .name(name)
                                .namespace(namespace)
                                .labels(labels))
                        .spec(new V1PodSpec().overhead(null).containers(List.of(container))));
    }

    /** A pod that no machine matches. */
    static PlannedObject unschedulablePod(String namespace, String name, Map<String, String> labels) {
        return new PlannedObject(
                ObjectKind.POD,
                name,
                new V1Pod()
                        .apiVersion("v1")
                        .kind("Pod")
                        .metadata(new V1ObjectMeta()
                                .name(name)
                                .namespace(namespace)
                                .labels(labels))
                        .spec(new V1PodSpec()
                                .overhead(null)
                                .nodeSelector(Map.of("no-such-label", "anywhere"))
                                .containers(
                                        List.of(new V1Container().name("node").image("frr:1")))));
    }
}
