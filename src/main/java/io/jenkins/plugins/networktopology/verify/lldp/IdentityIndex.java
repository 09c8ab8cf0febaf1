package io.jenkins.plugins.networktopology.verify.lldp;

import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which nodes a name, a MAC address or an IP address may mean, by what the nodes said of themselves. */
final class IdentityIndex {

    private final Map<String, NodeIdentity> identities = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<Mac, Set<String>> byMac = new HashMap<>();
    private final Map<Mac, Map<String, Integer>> derived = new HashMap<>();
    private final Map<String, Map<String, List<NeighborName>>> byLabel = new HashMap<>();
    private final Map<String, List<NeighborName>> names = new LinkedHashMap<>();
    private final Map<String, String> linkAddresses = new HashMap<>();
    private final Map<String, Set<String>> byAddress = new HashMap<>();

    IdentityIndex(Topology topology) {
        for (Node node : topology.nodes()) {
            order.put(node.name(), order.size());
            learn(node.name(), NodeIdentity.UNKNOWN);
        }
        topology.links().stream().flatMap(link -> link.endpoints().stream()).forEach(this::learnAddress);
    }

    private void learnAddress(Endpoint end) {
        end.address().ifPresent(address -> linkAddresses.put(address.host(), end.node()));
    }

    /** Replaces what is known of a node; one that has not told its name is assumed to be called as in the topology. */
    void learn(String node, NodeIdentity identity) {
        NodeIdentity before = identities.put(node, identity);
        if (before != null) {
            before.macs().forEach(mac -> byMac.get(mac).remove(node));
            before.addresses().forEach(address -> byAddress.get(address).remove(node));
            names.get(node).forEach(name -> byLabel.get(name.label()).remove(node));
        }
        identity.macs().forEach(mac -> put(byMac, mac, node));
        identity.addresses().forEach(address -> put(byAddress, address, node));
        Collection<String> called = identity.namesKnown() ? identity.names() : List.of(node);
        names.put(node, called.stream().map(NeighborName::of).toList());
        names.get(node)
                .forEach(name -> byLabel.computeIfAbsent(name.label(), label -> new HashMap<>())
                        .computeIfAbsent(node, key -> List.copyOf(names.get(node))));
    }

    private static <K> void put(Map<K, Set<String>> map, K key, String node) {
        map.computeIfAbsent(key, any -> new HashSet<>()).add(node);
    }

    NodeIdentity of(String node) {
        return identities.getOrDefault(node, NodeIdentity.UNKNOWN);
    }

    Set<String> nodes() {
        return identities.keySet();
    }

    /** The nodes that said that the address is theirs; if none did, those that were seen to have it. */
    Set<String> withMac(Mac mac) {
        return isTold(mac)
                ? byMac.get(mac)
                : derived.getOrDefault(mac, Map.of()).keySet();
    }

    boolean isTold(Mac mac) {
        return !byMac.getOrDefault(mac, Set.of()).isEmpty();
    }

    /** Somebody's table shows that the address is this node's, though the node does not say so. */
    void derive(Mac mac, String node) {
        derived.computeIfAbsent(mac, any -> new HashMap<>()).merge(node, 1, Integer::sum);
    }

    /** One reason less to think so. */
    void withdraw(Mac mac, String node) {
        derived.get(mac).computeIfPresent(node, (any, reasons) -> reasons == 1 ? null : reasons - 1);
    }

    /** Nodes known by exactly this name, a domain aside. */
    Set<String> withName(NeighborName name) {
        Set<String> found = new HashSet<>();
        byLabel.getOrDefault(name.label(), Map.of()).forEach((node, called) -> {
            if (called.stream().anyMatch(name::same)) {
                found.add(node);
            }
        });
        return found;
    }

    /** Whether the node may be called so: it is, or its longer name was cut, or it has not told its name. */
    boolean mayBeCalled(String node, NeighborName name) {
        return !of(node).namesKnown()
                || names.get(node).stream().anyMatch(known -> known.same(name) || name.mayBeCutFrom(known));
    }

    /** Whether the name may be the beginning of a longer one of this node. */
    boolean mayBeCutName(String node, NeighborName name) {
        return names.get(node).stream().anyMatch(name::mayBeCutFrom);
    }

    /**
     * The node that an address means: one that the topology gave to a link, or one that a single node has while all
     * others have told theirs (every vrnetlab machine has the management address 10.0.0.15).
     */
    Set<String> withAddress(String address) {
        String planned = linkAddresses.get(address);
        Set<String> holders = byAddress.getOrDefault(address, Set.of());
        if (planned != null) {
            return holders.isEmpty() || holders.equals(Set.of(planned)) ? Set.of(planned) : Set.of();
        }
        boolean allTold = holders.size() == 1
                && identities.entrySet().stream()
                        .allMatch(entry -> holders.contains(entry.getKey())
                                || !entry.getValue().addresses().isEmpty());
        return allTold ? Set.copyOf(holders) : Set.of();
    }

    /** The same nodes in the topology's order, for messages that read the same in each run. */
    Set<String> sorted(Collection<String> some) {
        return some.stream()
                .sorted(Comparator.comparing(order::get))
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }
}
