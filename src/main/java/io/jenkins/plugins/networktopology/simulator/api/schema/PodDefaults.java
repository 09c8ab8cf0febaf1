package io.jenkins.plugins.networktopology.simulator.api.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.util.List;

/** What the API server fills into a pod's specification. */
final class PodDefaults {

    private PodDefaults() {}

    static void apply(ObjectNode spec) {
        text(spec, "restartPolicy", "Always");
        text(spec, "dnsPolicy", "ClusterFirst");
        text(spec, "schedulerName", "default-scheduler");
        text(spec, "serviceAccountName", "default");
        text(spec, "serviceAccount", spec.path("serviceAccountName").asText());
        text(spec, "preemptionPolicy", "PreemptLowerPriority");
        number(spec, "terminationGracePeriodSeconds", 30);
        number(spec, "priority", 0);
        if (!spec.has("enableServiceLinks")) {
            spec.put("enableServiceLinks", true);
        }
        Json.child(spec, "securityContext");
        if (!spec.has("tolerations")) {
            ArrayNode tolerations = spec.putArray("tolerations");
            for (String key : List.of("node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable")) {
                tolerations
                        .addObject()
                        .put("effect", "NoExecute")
                        .put("key", key)
                        .put("operator", "Exists")
                        .put("tolerationSeconds", 300);
            }
        }
        containers(spec.path("initContainers"));
        containers(spec.path("containers"));
        spec.path("volumes").forEach(volume -> {
            for (String source : List.of("secret", "configMap", "projected", "downwardAPI")) {
                if (volume.get(source) instanceof ObjectNode files) {
                    number(files, "defaultMode", 420);
                }
            }
            if (volume.get("hostPath") instanceof ObjectNode host) {
                text(host, "type", "");
            }
        });
    }

    private static void containers(JsonNode containers) {
        for (JsonNode node : containers) {
            ObjectNode container = (ObjectNode) node;
            String image = container.path("image").asText("");
            boolean latest = image.endsWith(":latest") || image.indexOf(':', image.lastIndexOf('/') + 1) < 0;
            text(container, "imagePullPolicy", latest ? "Always" : "IfNotPresent");
            text(container, "terminationMessagePath", "/dev/termination-log");
            text(container, "terminationMessagePolicy", "File");
            ObjectNode resources = Json.child(container, "resources");
            if (resources.get("limits") instanceof ObjectNode limits) {
                ObjectNode requests = Json.child(resources, "requests");
                limits.properties().forEach(limit -> {
                    if (!requests.has(limit.getKey())) {
                        requests.set(limit.getKey(), limit.getValue());
                    }
                });
            }
            container.path("ports").forEach(port -> text((ObjectNode) port, "protocol", "TCP"));
            for (String probe : List.of("readinessProbe", "livenessProbe", "startupProbe")) {
                if (container.get(probe) instanceof ObjectNode settings) {
                    number(settings, "timeoutSeconds", 1);
                    number(settings, "periodSeconds", 10);
                    number(settings, "successThreshold", 1);
                    number(settings, "failureThreshold", 3);
                }
            }
        }
    }

    /** Guaranteed, Burstable or BestEffort, by requests and limits of cpu and memory. */
    static String qosClass(JsonNode spec) {
        boolean any = false;
        boolean guaranteed = true;
        for (String field : List.of("initContainers", "containers")) {
            for (JsonNode container : spec.path(field)) {
                for (String resource : List.of("cpu", "memory")) {
                    JsonNode request = Json.at(container, "resources", "requests", resource);
                    JsonNode limit = Json.at(container, "resources", "limits", resource);
                    any |= !request.isMissingNode() || !limit.isMissingNode();
                    guaranteed &= !limit.isMissingNode() && limit.equals(request);
                }
            }
        }
        return !any ? "BestEffort" : guaranteed ? "Guaranteed" : "Burstable";
    }

    private static void text(ObjectNode object, String field, String value) {
        if (!object.has(field)) {
            object.put(field, value);
        }
    }

    private static void number(ObjectNode object, String field, int value) {
        if (!object.has(field)) {
            object.put(field, value);
        }
    }
}
