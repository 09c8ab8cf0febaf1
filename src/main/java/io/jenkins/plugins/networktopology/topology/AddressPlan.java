package io.jenkins.plugins.networktopology.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** The addresses of all links while a file is read: none is used twice, and no link's subnet lies in another's. */
final class AddressPlan {

    /**
     * The subnet of a link.
     *
     * @param half whether only one end has an address: behind the other one, a switch, the subnet may go on
     */
    private record Subnet(InterfaceAddress address, Endpoint end, Node place, boolean half) {

        /** Two links may lead to one switch. */
        boolean mayBeOneWith(Subnet other) {
            return half && other.half && address.sameSubnet(other.address);
        }

        boolean isBefore(Subnet other) {
            return place.getStartMark().getIndex() < other.place.getStartMark().getIndex();
        }
    }

    private final YamlDocument document;
    private final Map<String, LinkTable.End> owners = new HashMap<>();
    private final List<Subnet> subnets = new ArrayList<>();

    AddressPlan(YamlDocument document) {
        this.document = document;
    }

    /** Takes the addresses of a link, or notes what is wrong with them. */
    void add(LinkTable.End a, LinkTable.End b) {
        add(a, b, false);
    }

    /** The same of a link to the world outside, where many may have the one that is there as neighbour. */
    void addExternal(LinkTable.End inside, LinkTable.End outside) {
        add(inside, outside, true);
    }

    private void add(LinkTable.End a, LinkTable.End b, boolean external) {
        Optional<InterfaceAddress> first = a.endpoint().address();
        Optional<InterfaceAddress> second = b.endpoint().address();
        boolean both = first.isPresent() && second.isPresent();
        if (both && first.get().host().equals(second.get().host())) {
            document.note(
                    b.place(),
                    "address " + second.get().host() + " on both ends of " + a.endpoint() + " ↔ " + b.endpoint(),
                    "give each end its own");
            return;
        }
        claim(a);
        if (!external || !isOutside(b)) {
            claim(b);
        }
        if (both && !first.get().sameSubnet(second.get())) {
            document.note(
                    b.place(),
                    second.get() + " on the other end of " + first.get(),
                    first.get().isHostRoute()
                            ? "expected a subnet with room for both, such as a /31"
                            : "expected two addresses of one subnet: "
                                    + first.get().subnet());
            return;
        }
        LinkTable.End owner = first.isPresent() ? a : b;
        owner.endpoint()
                .address()
                .filter(address -> !address.isLinkLocal())
                .ifPresent(address ->
                        subnets.add(new Subnet(address, owner.endpoint(), owner.place(), external || !both)));
    }

    /** Whether the address of this outer end is known, from another link, to be out there. */
    private boolean isOutside(LinkTable.End end) {
        return end.endpoint()
                .address()
                .map(address -> owners.get(address.host()))
                .filter(earlier -> earlier.endpoint().node().equals(ExternalLink.KIND))
                .isPresent();
    }

    private void claim(LinkTable.End end) {
        Optional<InterfaceAddress> address = end.endpoint().address().filter(known -> !known.isLinkLocal());
        if (address.isEmpty()) {
            return;
        }
        LinkTable.End earlier = owners.putIfAbsent(address.get().host(), end);
        if (earlier != null) {
            document.note(
                    end.place(),
                    "address " + address.get().host() + " on " + end.endpoint(),
                    earlier.endpoint() + " has it already, on " + YamlDocument.line(earlier.place()));
        }
    }

    /** Notes subnets of two links that overlap; called once, after the last link. */
    void end() {
        subnets.sort((x, y) -> InterfaceAddress.BY_SUBNET.compare(x.address(), y.address()));
        // Subnets lie in each other or apart: one that overlaps with any before it lies in the last wide one.
        Subnet wide = null;
        Set<Subnet> noted = new HashSet<>();
        for (Subnet subnet : subnets) {
            if (wide == null || !wide.address().overlaps(subnet.address())) {
                wide = subnet;
            } else if (!wide.mayBeOneWith(subnet)) {
                Subnet later = wide.isBefore(subnet) ? subnet : wide;
                Subnet earlier = later == wide ? subnet : wide;
                if (!noted.add(later)) {
                    continue;
                }
                document.note(
                        later.place(),
                        "subnet " + later.address().subnet() + " of " + later.end(),
                        "it overlaps with " + earlier.address().subnet() + " of " + earlier.end() + " on "
                                + YamlDocument.line(earlier.place()));
            }
        }
    }
}
