package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.lldp.LldpNeighbor;
import io.jenkins.plugins.networktopology.verify.lldp.LldpTable;
import io.jenkins.plugins.networktopology.verify.text.Unparsed;
import io.jenkins.plugins.networktopology.verify.text.XmlDocuments;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** {@code lldpcli -f xml show neighbors}. */
final class LldpdXml {

    private LldpdXml() {}

    static LldpTable parse(String text) {
        Unparsed unparsed = new Unparsed();
        List<LldpNeighbor> neighbors = new ArrayList<>();
        XmlDocuments.of(text)
                .ifPresentOrElse(
                        root -> XmlDocuments.named(root, "interface").forEach(entry -> add(entry, neighbors, unparsed)),
                        () -> unparsed.add("XML that is not well-formed: " + text.strip()));
        return new LldpTable(neighbors, unparsed.toList());
    }

    private static void add(Element entry, List<LldpNeighbor> neighbors, Unparsed unparsed) {
        if (!LldpdParser.isLldp(entry.getAttribute("via"))) {
            return;
        }
        Draft draft = new Draft();
        draft.local = entry.getAttribute("name");
        XmlDocuments.named(entry, "chassis").stream().findFirst().ifPresent(chassis -> {
            draft.chassis = XmlDocuments.text(chassis, "id");
            draft.name = Draft.value(XmlDocuments.text(chassis, "name"));
            draft.address = XmlDocuments.text(chassis, "mgmt-ip");
        });
        XmlDocuments.named(entry, "port").stream().findFirst().ifPresent(port -> {
            draft.port = XmlDocuments.text(port, "id");
            draft.description = Draft.value(XmlDocuments.text(port, "descr"));
        });
        if (draft.isNeighbor()) {
            neighbors.add(draft.build());
        } else {
            unparsed.add("interface " + draft.local + " without chassis and port");
        }
    }
}
