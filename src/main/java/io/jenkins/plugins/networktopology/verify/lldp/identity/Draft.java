package io.jenkins.plugins.networktopology.verify.lldp.identity;

import io.jenkins.plugins.networktopology.verify.lldp.Mac;
import io.jenkins.plugins.networktopology.verify.lldp.NodeIdentity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** An identity while its lines are being read. */
final class Draft {

    private static final Pattern VIRTUAL = Pattern.compile(
            "(?i)(?:port-?channel|bundle-ether|ae|bond|team|vlan|bvi|bdi|irb|br|docker|vxlan|nve|loopback|lo|tunnel)[\\d._-].*");

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<Mac> chassis = new LinkedHashSet<>();
    private final Map<Mac, Set<String>> ports = new LinkedHashMap<>();
    private final Set<Mac> others = new LinkedHashSet<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Map<String, String> indexes = new LinkedHashMap<>();
    private boolean namesKnown;

    /** The device said its name; an empty one is the answer that it has none. */
    void name(String name) {
        namesKnown = true;
        if (!name.isBlank()) {
            names.add(name.strip());
        }
    }

    void chassis(String mac) {
        Mac.parse(mac).ifPresent(chassis::add);
    }

    void other(String mac) {
        Mac.parse(mac).ifPresent(others::add);
    }

    /** An interface's address. */
    void port(String name, String mac) {
        Mac.parse(mac)
                .ifPresent(address ->
                        ports.computeIfAbsent(address, key -> new TreeSet<>()).add(name));
    }

    /** An IP address, with or without prefix length. */
    void address(String printed) {
        String address = printed.split("/", 2)[0].strip();
        if (!address.isEmpty() && !address.startsWith("127.") && !address.equals("::1")) {
            addresses.add(address);
        }
    }

    void index(String number, String name) {
        indexes.putIfAbsent(number, name);
    }

    NodeIdentity build() {
        Map<Mac, String> interfaces = new LinkedHashMap<>();
        ports.forEach((mac, sharers) ->
                owner(sharers).ifPresentOrElse(name -> interfaces.put(mac, name), () -> others.add(mac)));
        return new NodeIdentity(names, namesKnown, chassis, interfaces, others, addresses, indexes);
    }

    /** The port that an address belongs to, if it is one port's: subinterfaces and bundles borrow that of a port. */
    private static Optional<String> owner(Set<String> sharers) {
        List<String> owners = sharers.stream()
                .filter(name -> !VIRTUAL.matcher(name).matches())
                .filter(name -> sharers.stream().noneMatch(other -> name.startsWith(other + ".")))
                .toList();
        return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
    }
}
