package io.jenkins.plugins.networktopology.verify.lldp.parser;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.networktopology.verify.lldp.LldpTable;
import io.jenkins.plugins.networktopology.verify.text.JsonDocuments;
import io.jenkins.plugins.networktopology.verify.text.Unparsed;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code show lldp neighbors | json}: a list, and {@code … detail | json}: an object by interface. There
 * {@code interfaceId} carries quotes of its own; newer releases add {@code interfaceId_v2} without.
 */
final class EosLldpJson {

    private EosLldpJson() {}

    static LldpTable parse(String text) {
        JsonDocuments documents = JsonDocuments.of(text);
        Unparsed unparsed = new Unparsed();
        documents.broken().forEach(unparsed::add);
        List<Draft> rows = new ArrayList<>();
        List<Draft> details = new ArrayList<>();
        for (JsonNode root : documents.roots()) {
            for (JsonNode neighbors : root.findValues("lldpNeighbors")) {
                neighbors.properties().forEach(port -> detail(port.getKey(), port.getValue(), details));
                if (neighbors.isArray()) {
                    neighbors.forEach(row -> rows.add(row(row)));
                }
            }
            List<JsonNode> errors = root.findValues("errors");
            errors.forEach(error -> unparsed.add(error.toString()));
            if (errors.isEmpty() && root.findValue("lldpNeighbors") == null) {
                unparsed.add("JSON without lldpNeighbors: " + root);
            }
        }
        return new LldpTable(Summaries.join(rows, details), unparsed.toList());
    }

    private static Draft row(JsonNode row) {
        Draft draft = new Draft();
        draft.local = row.path("port").asText();
        draft.deviceId(row.path("neighborDevice").asText());
        draft.port = EosRow.unquoted(row.path("neighborPort").asText());
        return draft;
    }

    private static void detail(String local, JsonNode port, List<Draft> details) {
        for (JsonNode info : port.path("lldpNeighborInfo")) {
            JsonNode remote = info.path("neighborInterfaceInfo");
            Draft draft = new Draft();
            draft.local = local;
            draft.chassis = info.path("chassisId").asText();
            draft.name = info.path("systemName").asText();
            String clean = remote.path("interfaceId_v2").asText();
            draft.port =
                    clean.isEmpty() ? EosRow.unquoted(remote.path("interfaceId").asText()) : clean;
            draft.description =
                    EosRow.unquoted(remote.path("interfaceDescription").asText());
            draft.address =
                    info.path("managementAddresses").path(0).path("address").asText();
            details.add(draft);
        }
    }
}
