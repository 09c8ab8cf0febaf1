package io.jenkins.plugins.networktopology.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The links of a file while it is read: what no single link can see, that is interfaces and addresses used twice. */
final class LinkTable {

    /** An end of a link, and where it was written. */
    record End(Endpoint endpoint, Node place) {}

    private final YamlDocument document;
    private final List<Link> links = new ArrayList<>();
    private final List<ExternalLink> externalLinks = new ArrayList<>();
    private final Map<String, Node> usedInterfaces = new HashMap<>();
    private final AddressPlan addresses;

    LinkTable(YamlDocument document) {
        this.document = document;
        this.addresses = new AddressPlan(document);
    }

    /** What to say of a link that has not two ends. */
    static String ends(SequenceNode written) {
        int ends = written.getValue().size();
        return ends == 0 ? "a link without ends" : ends == 1 ? "a link with one end" : "a link with " + ends + " ends";
    }

    List<Link> links() {
        return links;
    }

    /** Takes a link, or notes what is wrong with it. */
    void add(End a, End b, Optional<Integer> mtu) {
        if (a.endpoint().node().equals(b.endpoint().node())) {
            document.note(
                    b.place(),
                    "a link from " + a.endpoint() + " to " + b.endpoint(),
                    "a link connects two different nodes");
            return;
        }
        boolean aFree = claim(a);
        boolean bFree = claim(b);
        if (aFree || bFree) {
            // Of a link that is there a second time, the addresses would only be reported again.
            addresses.add(a, b);
        }
        if (aFree && bFree) {
            links.add(new Link(a.endpoint(), b.endpoint(), mtu));
        }
    }

    /** Takes the one end of a link whose other end is wrong, so that a second link there is noted at once. */
    void addHalf(End end) {
        claim(end);
    }

    List<ExternalLink> externalLinks() {
        return externalLinks;
    }

    /**
     * Takes a link to a machine's network, or notes what is wrong with it.
     *
     * @param outside the machine's interface as an end, with the address that is out there
     */
    void addExternal(End inside, End outside, Optional<Integer> mtu) {
        if (!claim(inside)) {
            return;
        }
        addresses.addExternal(inside, outside);
        externalLinks.add(new ExternalLink(
                inside.endpoint(),
                outside.endpoint().interfaceName(),
                outside.endpoint().address(),
                mtu));
    }

    private boolean claim(End end) {
        Node earlier = usedInterfaces.putIfAbsent(end.endpoint().toString(), end.place());
        if (earlier != null) {
            document.note(
                    end.place(),
                    end.endpoint() + " a second time",
                    "an interface has one link; the other is on " + YamlDocument.line(earlier));
        }
        return earlier == null;
    }

    /** Notes what can be said only after the last link. */
    void end() {
        addresses.end();
    }
}
