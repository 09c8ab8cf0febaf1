package io.jenkins.plugins.networktopology.simulator.api.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules of core/v1 services; addresses and node ports are given out elsewhere. */
public final class ServiceRules implements TypeRules {

    private static final List<String> TYPES = List.of("ClusterIP", "ExternalName", "LoadBalancer", "NodePort");

    @Override
    public void complete(ObjectNode service) {
        ObjectNode spec = Json.child(service, "spec");
        text(spec, "type", "ClusterIP");
        text(spec, "sessionAffinity", "None");
        spec.path("ports").forEach(node -> {
            ObjectNode port = (ObjectNode) node;
            text(port, "protocol", "TCP");
            if (!port.has("targetPort")) {
                port.set("targetPort", port.path("port"));
            }
        });
        String type = spec.path("type").asText();
        if (!type.equals("ExternalName")) {
            text(spec, "internalTrafficPolicy", "Cluster");
            text(spec, "ipFamilyPolicy", "SingleStack");
            if (!spec.has("ipFamilies")) {
                spec.putArray("ipFamilies").add("IPv4");
            }
        }
        if (type.equals("NodePort") || type.equals("LoadBalancer")) {
            text(spec, "externalTrafficPolicy", "Cluster");
        }
        Json.child(Json.child(service, "status"), "loadBalancer");
    }

    @Override
    public void check(ObjectNode service, Problems problems) {
        JsonNode spec = service.path("spec");
        String type = spec.path("type").asText();
        if (!TYPES.contains(type)) {
            problems.unsupported("spec.type", type, TYPES);
        }
        JsonNode ports = spec.path("ports");
        boolean headless = spec.path("clusterIP").asText("").equals("None");
        if (ports.isEmpty() && !headless && !type.equals("ExternalName")) {
            problems.required("spec.ports");
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < ports.size(); i++) {
            JsonNode port = ports.get(i);
            String at = "spec.ports[" + i + "]";
            String name = port.path("name").asText("");
            if (name.isEmpty() && ports.size() > 1) {
                problems.required(at + ".name");
            } else if (!name.isEmpty() && NameRule.LABEL.complaint(name).isPresent()) {
                problems.invalid(
                        at + ".name", name, NameRule.LABEL.complaint(name).get());
            } else if (!names.add(name)) {
                problems.duplicate(at + ".name", name);
            }
            long number = port.path("port").asLong();
            if (number < 1 || number > 65535) {
                problems.invalid(at + ".port", number, "must be between 1 and 65535, inclusive");
            }
            if (port.path("nodePort").asInt() != 0 && type.equals("ClusterIP")) {
                problems.forbidden(at + ".nodePort", "may not be used when `type` is 'ClusterIP'");
            }
        }
    }

    @Override
    public void checkChange(ObjectNode before, ObjectNode after, Problems problems) {
        String was = Json.text(before, "spec", "clusterIP");
        String is = Json.text(after, "spec", "clusterIP");
        if (!was.isEmpty() && !is.equals(was)) {
            problems.invalid("spec.clusterIPs[0]", is, "may not change once set");
        }
    }

    private static void text(ObjectNode object, String field, String value) {
        if (!object.has(field)) {
            object.put(field, value);
        }
    }
}
