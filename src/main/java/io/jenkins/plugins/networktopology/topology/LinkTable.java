package io.jenkins.plugins.networktopology.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** The links of a file while it is read: what no single link can see, that is interfaces and addresses used twice. */
final class LinkTable {

    /** An end of a link, and where it was written. */
    record End(Endpoint endpoint, Node place) {}

    private record Subnet(InterfaceAddress address, Endpoint end, Node place) {}

    private final YamlDocument document;
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Node> usedInterfaces = new HashMap<>();
    private final Map<String, End> usedAddresses = new HashMap<>();
    private final Map<Link, Subnet> subnets = new LinkedHashMap<>();

    LinkTable(YamlDocument document) {
        this.document = document;
    }

    List<Link> links() {
        return links;
    }

    /** Takes a link, or notes what is wrong with it. */
    void add(End a, End b, Optional<Integer> mtu) {
        boolean free = claim(a);
        free &= claim(b);
        if (a.endpoint().node().equals(b.endpoint().node())) {
            document.note(
                    b.place(),
                    "a link from " + a.endpoint() + " to " + b.endpoint(),
                    "a link connects two different nodes");
            return;
        }
        if (free) {
            Link link = new Link(a.endpoint(), b.endpoint(), mtu);
            links.add(link);
            addresses(link, a, b);
        }
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

    private void addresses(Link link, End a, End b) {
        a.endpoint().address().ifPresent(address -> unique(address, a));
        b.endpoint().address().ifPresent(address -> unique(address, b));
        Optional<InterfaceAddress> first = a.endpoint().address();
        Optional<InterfaceAddress> second = b.endpoint().address();
        if (first.isPresent() && second.isPresent() && !first.get().sameSubnet(second.get())) {
            document.note(
                    b.place(),
                    second.get() + " on the other end of " + first.get(),
                    "expected two addresses of one subnet: " + first.get().subnet());
            return;
        }
        first.or(() -> second).ifPresent(address -> subnets.put(link, new Subnet(address, link.a(), a.place())));
    }

    private void unique(InterfaceAddress address, End end) {
        End earlier = usedAddresses.putIfAbsent(address.host(), end);
        if (earlier != null) {
            document.note(
                    end.place(),
                    "address " + address.host() + " on " + end.endpoint(),
                    earlier.endpoint() + " has it already, on " + YamlDocument.line(earlier.place()));
        }
    }

    /** Notes subnets of two links that overlap; called once, after the last link. */
    void end() {
        List<Subnet> sorted = new ArrayList<>(subnets.values());
        sorted.sort((x, y) -> InterfaceAddress.BY_SUBNET.compare(x.address(), y.address()));
        Subnet wide = null;
        for (Subnet narrow : sorted) {
            if (wide == null || !wide.address().overlaps(narrow.address())) {
                wide = narrow;
            } else {
                Subnet later = line(wide) > line(narrow) ? wide : narrow;
                Subnet earlier = later == wide ? narrow : wide;
                document.note(
                        later.place(),
                        "subnet " + later.address().subnet() + " of " + later.end(),
                        "it overlaps with " + earlier.address().subnet() + " of " + earlier.end() + " on "
                                + YamlDocument.line(earlier.place()));
            }
        }
    }

    private static int line(Subnet subnet) {
        return subnet.place().getStartMark().getLine();
    }
}
