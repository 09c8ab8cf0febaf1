package io.jenkins.plugins.networktopology.verify.lldp;

import io.jenkins.plugins.networktopology.verify.lldp.Identification.Certainty;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Says who a neighbour may be. MAC addresses are taken as unique unless two nodes are known to share one; a name or a
 * management address identifies a node only if no other node has it or may have it, and a node that was not asked may
 * have any name. So little evidence leads to an open answer, never to a wrong one.
 */
final class NeighborIdentifier {

    /** Among more nodes than this, comparing tables takes longer than it is worth. */
    private static final int FEW = 32;

    private final IdentityIndex index;

    NeighborIdentifier(IdentityIndex index) {
        this.index = index;
    }

    /**
     * Identifies one neighbour.
     *
     * @param speaksSo whether a node's platform may have a port of the name that the neighbour sent
     * @param maySend whether a node's own table allows that it is the sender; asked of few nodes only
     */
    Identification identify(LldpNeighbor neighbor, Predicate<String> speaksSo, Predicate<String> maySend) {
        NeighborClues clues = NeighborClues.of(neighbor);
        Set<String> byMac = byMac(clues);
        Set<String> byName = clues.name().map(index::withName).orElse(Set.of());
        Set<String> byAddress = clues.address().isEmpty() ? Set.of() : index.withAddress(clues.address());
        if (macsDisagree(clues)) {
            Set<String> both = new HashSet<>(index.withMac(clues.chassis().orElseThrow()));
            both.addAll(index.withMac(clues.port().orElseThrow()));
            return answer(Certainty.CONFLICT, both, "chassis id and port id belong to different nodes");
        }
        Set<String> possible = byMac.isEmpty() ? withoutMac(clues, speaksSo) : byMac;
        if (clues.name().isPresent()) {
            Set<String> narrowed =
                    keep(possible, node -> index.mayBeCalled(node, clues.name().orElseThrow()));
            if (narrowed.isEmpty() && !byMac.isEmpty() && byName.size() == 1) {
                return answer(
                        Certainty.CONFLICT, union(byMac, byName), "name and MAC address belong to different nodes");
            }
            // A neighbour that was renamed is known by its old name until its next frame: the address counts.
            possible = narrowed.isEmpty() && !byMac.isEmpty() ? possible : narrowed;
        }
        Set<String> withAddress = keep(possible, byAddress::contains);
        possible = withAddress.isEmpty() ? possible : withAddress;
        if (possible.size() > 1 && possible.size() <= FEW) {
            possible = keep(possible, maySend);
        }
        return conclude(neighbor, clues, possible, byMac, byName, byAddress);
    }

    private Identification conclude(
            LldpNeighbor neighbor,
            NeighborClues clues,
            Set<String> possible,
            Set<String> byMac,
            Set<String> byName,
            Set<String> byAddress) {
        if (possible.isEmpty()) {
            return answer(Certainty.NOBODY, possible, "no node is known by " + described(neighbor));
        }
        if (possible.size() > 1) {
            return answer(Certainty.OPEN, possible, described(neighbor) + " may be any of them");
        }
        String node = possible.iterator().next();
        if (byMac.equals(possible)) {
            boolean told = Stream.of(clues.chassis(), clues.port())
                    .flatMap(Optional::stream)
                    .anyMatch(index::isTold);
            return told
                    ? answer(Certainty.STRONG, possible, macBasis(neighbor, clues, node))
                    : answer(Certainty.WEAK, possible, macBasis(neighbor, clues, node) + " as other cables show");
        }
        if (byName.equals(possible)) {
            return answer(Certainty.STRONG, possible, "the name " + neighbor.systemName() + " is " + node + "'s alone");
        }
        if (byAddress.equals(possible)) {
            return answer(Certainty.STRONG, possible, "the address " + clues.address() + " is " + node + "'s");
        }
        boolean cut =
                clues.name().filter(name -> index.mayBeCutName(node, name)).isPresent();
        if (cut) {
            return answer(Certainty.WEAK, possible, "\"" + neighbor.systemName() + "\" is the beginning of its name");
        }
        if (byMac.contains(node) || byName.contains(node)) {
            return answer(Certainty.WEAK, possible, described(neighbor) + " can be no other node's");
        }
        return answer(Certainty.OPEN, possible, "nothing that it sent is known to be " + node + "'s");
    }

    private Set<String> byMac(NeighborClues clues) {
        Set<String> chassis = clues.chassis().map(index::withMac).orElse(Set.of());
        Set<String> port = clues.port().map(index::withMac).orElse(Set.of());
        if (chassis.isEmpty() || port.isEmpty()) {
            return chassis.isEmpty() ? port : chassis;
        }
        return keep(chassis, port::contains);
    }

    private boolean macsDisagree(NeighborClues clues) {
        Set<String> chassis = clues.chassis().map(index::withMac).orElse(Set.of());
        Set<String> port = clues.port().map(index::withMac).orElse(Set.of());
        return !chassis.isEmpty()
                && !port.isEmpty()
                && keep(chassis, port::contains).isEmpty();
    }

    /** All nodes but those whose own chassis id is known to be another one, and those whose ports are called otherwise. */
    private Set<String> withoutMac(NeighborClues clues, Predicate<String> speaksSo) {
        boolean chassisSent = clues.chassis().isPresent();
        return keep(
                index.nodes(),
                node -> speaksSo.test(node)
                        && !(chassisSent && !index.of(node).chassisIds().isEmpty()));
    }

    private String macBasis(LldpNeighbor neighbor, NeighborClues clues, String node) {
        boolean byChassis = clues.chassis().map(index::withMac).orElse(Set.of()).contains(node);
        String id = Mac.parse(neighbor.chassisId()).isPresent() ? neighbor.chassisId() : neighbor.systemName();
        return (byChassis ? "chassis id " + id : "port id " + neighbor.portId()) + " is " + node + "'s";
    }

    /** What a neighbour calls itself, for a sentence. */
    static String described(LldpNeighbor neighbor) {
        String chassis = neighbor.chassisId().isBlank() ? "" : "chassis id " + neighbor.chassisId();
        boolean named =
                !neighbor.systemName().isBlank() && !neighbor.systemName().equals(neighbor.chassisId());
        String name = named ? "name " + neighbor.systemName() : "";
        String both = name + (name.isEmpty() || chassis.isEmpty() ? "" : " and ") + chassis;
        return both.isEmpty() ? "a neighbour without name and chassis id" : both;
    }

    private Identification answer(Certainty certainty, Set<String> nodes, String basis) {
        return new Identification(certainty, index.sorted(nodes), basis);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<String> keep(Collection<String> nodes, Predicate<String> wanted) {
        Set<String> kept = new HashSet<>();
        for (String node : nodes) {
            if (wanted.test(node)) {
                kept.add(node);
            }
        }
        return kept;
    }
}
