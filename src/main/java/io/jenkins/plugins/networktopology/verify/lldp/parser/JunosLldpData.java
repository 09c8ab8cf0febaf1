package io.jenkins.plugins.networktopology.verify.lldp.parser;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.networktopology.verify.lldp.LldpTable;
import io.jenkins.plugins.networktopology.verify.text.JsonDocuments;
import io.jenkins.plugins.networktopology.verify.text.Unparsed;
import io.jenkins.plugins.networktopology.verify.text.XmlDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.w3c.dom.Element;

/**
 * The same elements in Junos' XML and JSON. MX tell the local port in {@code lldp-local-port-id}; QFX and EX tell it in
 * {@code lldp-local-interface}, and there {@code lldp-local-port-id} is an ifIndex.
 */
final class JunosLldpData {

    private static final String NEIGHBOR = "lldp-neighbor-information";

    private JunosLldpData() {}

    static LldpTable xml(String text) {
        Unparsed unparsed = new Unparsed();
        List<Draft> drafts = new ArrayList<>();
        XmlDocuments.of(text)
                .ifPresentOrElse(
                        root -> {
                            for (Element neighbor : XmlDocuments.named(root, NEIGHBOR)) {
                                add(drafts, unparsed, leaf -> XmlDocuments.text(neighbor, leaf));
                            }
                            for (Element error : XmlDocuments.named(root, "error-message")) {
                                unparsed.add(error.getTextContent());
                            }
                        },
                        () -> unparsed.add("XML that is not well-formed: " + text.strip()));
        return table(drafts, unparsed);
    }

    static LldpTable json(String text) {
        JsonDocuments documents = JsonDocuments.of(text);
        Unparsed unparsed = new Unparsed();
        documents.broken().forEach(unparsed::add);
        List<Draft> drafts = new ArrayList<>();
        for (JsonNode root : documents.roots()) {
            for (JsonNode list : root.findValues(NEIGHBOR)) {
                for (JsonNode neighbor : list.isArray() ? list : List.of(list)) {
                    add(drafts, unparsed, leaf -> leaf(neighbor.findValue(leaf)));
                }
            }
        }
        return table(drafts, unparsed);
    }

    /** Junos wraps every leaf as {@code [{"data": "…"}]}; Junos Evolved and converters do not always. */
    private static String leaf(JsonNode node) {
        JsonNode value = node == null ? null : node.isArray() ? node.get(0) : node;
        if (value != null && value.isObject()) {
            value = value.get("data");
        }
        return value == null || value.isNull() ? "" : value.asText().strip();
    }

    private static void add(List<Draft> drafts, Unparsed unparsed, UnaryOperator<String> leaves) {
        Draft draft = new Draft();
        String local = leaves.apply("lldp-local-interface");
        draft.local = local.isEmpty() ? leaves.apply("lldp-local-port-id") : local;
        draft.chassis = leaves.apply("lldp-remote-chassis-id");
        draft.port = leaves.apply("lldp-remote-port-id");
        draft.description = leaves.apply("lldp-remote-port-description");
        draft.name = leaves.apply("lldp-remote-system-name");
        draft.address = leaves.apply("lldp-remote-management-address");
        if (draft.isNeighbor()) {
            drafts.add(draft);
        } else {
            unparsed.add(NEIGHBOR + " without chassis id and port: " + draft.build());
        }
    }

    /** The forms of several commands tell a neighbour once each; the fuller one is the detail. */
    private static LldpTable table(List<Draft> drafts, Unparsed unparsed) {
        List<Draft> rows = new ArrayList<>();
        List<Draft> details = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean full = !draft.address.isEmpty() || !draft.port.isEmpty() && !draft.description.isEmpty();
            (full ? details : rows).add(draft);
        }
        return new LldpTable(Summaries.join(rows, details), unparsed.toList());
    }
}
