package io.jenkins.plugins.networktopology.simulator.api.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.util.Base64;

/** The rules of types that have one or two. */
public final class SmallRules {

    /** Namespaces carry their name as a label, and a finalizer of the cluster's own. */
    public static final TypeRules NAMESPACE = new TypeRules() {
        @Override
        public void complete(ObjectNode namespace) {
            ObjectNode metadata = Json.metadata(namespace);
            if (metadata.has("name")) {
                Json.child(metadata, "labels")
                        .put(
                                "kubernetes.io/metadata.name",
                                metadata.path("name").asText());
            }
            ObjectNode spec = Json.child(namespace, "spec");
            if (!spec.has("finalizers")) {
                spec.putArray("finalizers").add("kubernetes");
            }
            ObjectNode status = Json.child(namespace, "status");
            if (!status.has("phase")) {
                status.put("phase", "Active");
            }
        }
    };

    public static final TypeRules LEASE = new TypeRules() {
        @Override
        public void check(ObjectNode lease, Problems problems) {
            JsonNode spec = lease.path("spec");
            positive(spec, "leaseDurationSeconds", problems);
            JsonNode transitions = spec.path("leaseTransitions");
            if (transitions.isNumber() && transitions.asLong() < 0) {
                problems.invalid("spec.leaseTransitions", transitions.asLong(), "must be greater than or equal to 0");
            }
        }

        private static void positive(JsonNode spec, String field, Problems problems) {
            JsonNode value = spec.path(field);
            if (value.isNumber() && value.asLong() <= 0) {
                problems.invalid("spec." + field, value.asLong(), "must be greater than 0");
            }
        }
    };

    public static final TypeRules CONFIG_MAP = new TypeRules() {
        @Override
        public void check(ObjectNode map, Problems problems) {
            keys(map.path("data"), "data", problems);
            keys(map.path("binaryData"), "binaryData", problems);
        }
    };

    /** Secrets take texts in stringData and keep them encoded in data. */
    public static final TypeRules SECRET = new TypeRules() {
        @Override
        public void complete(ObjectNode secret) {
            if (secret.remove("stringData") instanceof ObjectNode texts) {
                ObjectNode data = Json.child(secret, "data");
                texts.properties()
                        .forEach(text -> data.put(
                                text.getKey(),
                                Base64.getEncoder()
                                        .encodeToString(text.getValue()
                                                .asText()
                                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))));
            }
            if (!secret.has("type")) {
                secret.put("type", "Opaque");
            }
        }

        @Override
        public void check(ObjectNode secret, Problems problems) {
            keys(secret.path("data"), "data", problems);
            secret.path("data").forEach(SmallRules::decodable);
        }
    };

    public static final TypeRules NETWORK_POLICY = new TypeRules() {
        @Override
        public void complete(ObjectNode policy) {
            ObjectNode spec = Json.child(policy, "spec");
            Json.child(spec, "podSelector");
            if (!spec.has("policyTypes")) {
                spec.putArray("policyTypes").add("Ingress");
                if (spec.has("egress")) {
                    spec.withArray("policyTypes").add("Egress");
                }
            }
        }
    };

    private SmallRules() {}

    private static void decodable(JsonNode value) {
        try {
            Base64.getMimeDecoder().decode(value.asText());
        } catch (IllegalArgumentException e) {
            throw ApiException.badRequest(
                    "Secret in version \"v1\" cannot be handled as a Secret: illegal base64 data");
        }
    }

    private static void keys(JsonNode data, String field, Problems problems) {
        data.fieldNames()
                .forEachRemaining(key -> NameRule.CONFIG_KEY
                        .complaint(key)
                        .ifPresent(words -> problems.invalid(field + "[" + key + "]", key, words)));
    }
}
