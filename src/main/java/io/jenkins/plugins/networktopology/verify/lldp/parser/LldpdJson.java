package io.jenkins.plugins.networktopology.verify.lldp.parser;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.networktopology.verify.lldp.LldpNeighbor;
import io.jenkins.plugins.networktopology.verify.lldp.LldpTable;
import io.jenkins.plugins.networktopology.verify.text.JsonDocuments;
import io.jenkins.plugins.networktopology.verify.text.Unparsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * lldpd's two JSON formats. {@code json0} has lists everywhere. {@code json} drops lists of one, drops objects that hold
 * a value alone, and turns a {@code name} into the key of the object that had it: so an interface's or a chassis' name is
 * a key there, and a chassis without name has its fields in its place (lldpd src/client/json_writer.c).
 */
final class LldpdJson {

    private LldpdJson() {}

    static LldpTable parse(String text) {
        JsonDocuments documents = JsonDocuments.of(text);
        Unparsed unparsed = new Unparsed();
        documents.broken().forEach(unparsed::add);
        List<LldpNeighbor> neighbors = new ArrayList<>();
        for (JsonNode root : documents.roots()) {
            if (!root.has("lldp")) {
                unparsed.add("JSON without lldp: " + root);
            }
            for (JsonNode lldp : each(root.path("lldp"))) {
                for (JsonNode entry : each(lldp.path("interface"))) {
                    if (entry.path("name").isTextual()) {
                        add(neighbors, unparsed, entry.path("name").asText(), entry);
                    } else {
                        entry.properties()
                                .forEach(named -> each(named.getValue())
                                        .forEach(one -> add(neighbors, unparsed, named.getKey(), one)));
                    }
                }
            }
        }
        return new LldpTable(neighbors, unparsed.toList());
    }

    private static void add(List<LldpNeighbor> neighbors, Unparsed unparsed, String local, JsonNode entry) {
        if (!LldpdParser.isLldp(entry.path("via").asText())) {
            return;
        }
        Draft draft = new Draft();
        draft.local = local;
        JsonNode chassis = first(entry.path("chassis"));
        if (chassis.size() == 1 && !chassis.has("id")) {
            Map.Entry<String, JsonNode> named = chassis.properties().iterator().next();
            draft.name = named.getKey();
            chassis = named.getValue();
        } else {
            draft.name = text(chassis.path("name"));
        }
        JsonNode port = first(entry.path("port"));
        draft.chassis = text(chassis.path("id"));
        draft.address = text(chassis.path("mgmt-ip"));
        draft.port = text(port.path("id"));
        draft.description = text(port.path("descr"));
        if (draft.isNeighbor()) {
            neighbors.add(draft.build());
        } else {
            unparsed.add("interface " + local + ": " + entry);
        }
    }

    private static Iterable<JsonNode> each(JsonNode node) {
        return node.isArray() ? node : node.isMissingNode() ? List.of() : List.of(node);
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    /** A leaf: {@code "x"}, {@code {"type": …, "value": "x"}}, or a list of either, of which the first counts. */
    private static String text(JsonNode node) {
        JsonNode one = first(node);
        return Draft.value((one.isObject() ? one.path("value") : one).asText());
    }
}
