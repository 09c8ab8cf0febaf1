package io.jenkins.plugins.networktopology.simulator.api.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Rules of core/v1 pods. */
public final class PodRules implements TypeRules {

    @Override
    public void complete(ObjectNode pod) {
        ObjectNode spec = Json.child(pod, "spec");
        PodDefaults.apply(spec);
        ObjectNode status = Json.child(pod, "status");
        if (!status.has("phase")) {
            status.put("phase", "Pending");
        }
        if (!status.has("qosClass")) {
            status.put("qosClass", PodDefaults.qosClass(spec));
        }
    }

    @Override
    public void check(ObjectNode pod, Problems problems) {
        JsonNode spec = pod.path("spec");
        Set<String> volumes = new HashSet<>();
        for (int i = 0; i < spec.path("volumes").size(); i++) {
            String name = spec.path("volumes").get(i).path("name").asText("");
            String at = "spec.volumes[" + i + "].name";
            if (name.isEmpty()) {
                problems.required(at);
            } else if (!volumes.add(name)) {
                problems.duplicate(at, name);
            } else {
                NameRule.LABEL.complaint(name).ifPresent(words -> problems.invalid(at, name, words));
            }
        }
        if (spec.path("containers").isEmpty()) {
            problems.required("spec.containers");
        }
        Set<String> names = new HashSet<>();
        checkContainers(spec, "initContainers", names, volumes, problems);
        checkContainers(spec, "containers", names, volumes, problems);
        List<String> policies = List.of("Always", "OnFailure", "Never");
        String policy = spec.path("restartPolicy").asText();
        if (!policies.contains(policy)) {
            problems.unsupported("spec.restartPolicy", policy, policies);
        }
        if (spec.path("terminationGracePeriodSeconds").asLong() < 0) {
            problems.invalid(
                    "spec.terminationGracePeriodSeconds",
                    spec.path("terminationGracePeriodSeconds").asLong(),
                    "must be greater than or equal to 0");
        }
    }

    private static void checkContainers(
            JsonNode spec, String field, Set<String> names, Set<String> volumes, Problems problems) {
        for (int i = 0; i < spec.path(field).size(); i++) {
            JsonNode container = spec.path(field).get(i);
            String at = "spec." + field + "[" + i + "]";
            String name = container.path("name").asText("");
            if (name.isEmpty()) {
                problems.required(at + ".name");
            } else if (NameRule.LABEL.complaint(name).isPresent()) {
                problems.invalid(
                        at + ".name", name, NameRule.LABEL.complaint(name).get());
            } else if (!names.add(name)) {
                problems.duplicate(at + ".name", name);
            }
            if (container.path("image").asText("").isBlank()) {
                problems.required(at + ".image");
            }
            for (int m = 0; m < container.path("volumeMounts").size(); m++) {
                JsonNode mount = container.path("volumeMounts").get(m);
                String volume = mount.path("name").asText("");
                if (!volumes.contains(volume)) {
                    problems.notFound(at + ".volumeMounts[" + m + "].name", volume);
                }
                if (mount.path("mountPath").asText("").isEmpty()) {
                    problems.required(at + ".volumeMounts[" + m + "].mountPath");
                }
            }
            QuantityRules.checkResources(container.path("resources"), at + ".resources", problems);
        }
    }

    @Override
    public void checkChange(ObjectNode before, ObjectNode after, Problems problems) {
        if (!fixed(before).equals(fixed(after))) {
            problems.forbidden(
                    "spec",
                    "pod updates may not change fields other than `spec.containers[*].image`,"
                            + "`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only"
                            + " additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be"
                            + " set to 1 if it was previously negative)");
        }
    }

    /** The part of a pod's specification that stays as it was. */
    private static ObjectNode fixed(ObjectNode pod) {
        ObjectNode spec = pod.path("spec").deepCopy();
        spec.remove(List.of("activeDeadlineSeconds", "tolerations"));
        if (spec.path("overhead").isEmpty()) {
            spec.remove("overhead");
        }
        for (String field : List.of("containers", "initContainers")) {
            if (spec.get(field) instanceof ArrayNode containers) {
                StreamSupport.stream(containers.spliterator(), false)
                        .forEach(container -> ((ObjectNode) container).remove("image"));
            }
        }
        return spec;
    }
}
