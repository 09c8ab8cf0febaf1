package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fieldSelector: {@code metadata.name=x,status.phase!=Running}, on the fields that each type supports. */
final class FieldSelector implements Predicate<StoredObject> {

    private static final Pattern TERM = Pattern.compile("([A-Za-z0-9.]+)(==|=|!=)(.*)");

    private static final Map<String, Set<String>> SUPPORTED = Map.of(
            "Pod",
            Set.of(
                    "spec.nodeName",
                    "spec.restartPolicy",
                    "spec.schedulerName",
                    "spec.serviceAccountName",
                    "spec.hostNetwork",
                    "status.phase",
                    "status.podIP",
                    "status.podIPs",
                    "status.nominatedNodeName"),
            "Event",
            Set.of(
                    "involvedObject.kind",
                    "involvedObject.namespace",
                    "involvedObject.name",
                    "involvedObject.uid",
                    "involvedObject.apiVersion",
                    "involvedObject.resourceVersion",
                    "involvedObject.fieldPath",
                    "reason",
                    "reportingComponent",
                    "source",
                    "type"),
            "Namespace",
            Set.of("status.phase"),
            "Node",
            Set.of("spec.unschedulable"),
            "Secret",
            Set.of("type"),
            "Service",
            Set.of("spec.clusterIP", "spec.type"));

    private record Term(String field, boolean equal, String value) {}

    private final List<Term> terms = new ArrayList<>();

    private FieldSelector() {}

    static FieldSelector of(String text, ResourceType type) {
        FieldSelector selector = new FieldSelector();
        for (String part : text.split(",")) {
            if (part.isBlank()) {
                continue;
            }
            Matcher term = TERM.matcher(part.strip());
            if (!term.matches()) {
                throw ApiException.badRequest("invalid selector: '" + text + "'; can't understand '" + part + "'");
            }
            String field = term.group(1);
            boolean supported = field.equals("metadata.name")
                    || field.equals("metadata.namespace")
                    || SUPPORTED.getOrDefault(type.kind(), Set.of()).contains(field);
            if (!supported) {
                throw ApiException.badRequest("field label not supported: " + field);
            }
            selector.terms.add(new Term(field, !term.group(2).equals("!="), term.group(3)));
        }
        return selector;
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    @Override
    public boolean test(StoredObject object) {
        return terms.stream().allMatch(term -> term.value().equals(valueOf(object, term.field())) == term.equal());
    }

    private static String valueOf(StoredObject object, String field) {
        return switch (field) {
            case "metadata.name" -> object.key().name();
            case "metadata.namespace" -> object.key().namespace();
            case "source" -> Json.text(object.tree(), "source", "component");
            default -> {
                JsonNode value = Json.at(object.tree(), field.split("\\."));
                // An absent truth value is false.
                yield value.isMissingNode() && (field.equals("spec.unschedulable") || field.equals("spec.hostNetwork"))
                        ? "false"
                        : value.asText("");
            }
        };
    }
}
