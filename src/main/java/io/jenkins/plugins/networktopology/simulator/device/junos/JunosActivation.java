package io.jenkins.plugins.networktopology.simulator.device.junos;

import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetDevice;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.net.StaticRoute;
import java.util.List;
import java.util.Optional;

/** Puts a committed configuration into effect, and says beforehand what is wrong with it. */
final class JunosActivation {

    private static final int USUAL_INTERVAL = 30;
    private static final int USUAL_MULTIPLIER = 4;

    private JunosActivation() {}

    /** Why the configuration cannot be committed, as Junos prints it. */
    static Optional<String> objection(JunosConfig config) {
        for (String port : config.names("interfaces")) {
            for (String unit : config.names("interfaces", port, "unit")) {
                if (!unit.equals("0") && !port.equals("irb")) {
                    return Optional.of("[edit interfaces " + port + "]\n  'unit " + unit
                            + "'\n    Only unit 0 is valid for this encapsulation\n");
                }
            }
        }
        return duplicate(config);
    }

    private static Optional<String> duplicate(JunosConfig config) {
        List<List<String>> addresses = config.under(List.of("interfaces"))
                .filter(statement -> statement.size() == 8 && statement.get(6).equals("address"))
                .toList();
        for (int later = 1; later < addresses.size(); later++) {
            for (List<String> earlier : addresses.subList(0, later)) {
                List<String> second = addresses.get(later);
                boolean same = earlier.get(7).split("/")[0].equals(second.get(7).split("/")[0]);
                if (same && !earlier.get(1).equals(second.get(1))) {
                    return Optional.of("[edit " + String.join(" ", second.subList(0, 6)) + "]\n  'address "
                            + second.get(7) + "'\n    identical local address found on rt_inst default, intfs "
                            + second.get(1) + ".0 and " + earlier.get(1) + ".0, family " + second.get(5) + ".\n");
                }
            }
        }
        return Optional.empty();
    }

    static void apply(JunosConfig config, NetDevice device) {
        if (config.has("interfaces", "lo0") && device.find("lo0").isEmpty()) {
            NetInterface loopback = new NetInterface(
                    "lo0",
                    NetInterface.Kind.LOOPBACK,
                    Optional.empty(),
                    0,
                    device.interfaces().iterator().next().mac(),
                    device.clock());
            device.add(loopback);
        }
        device.interfaces().forEach(port -> port(config, port));
        lldp(config, device);
        device.vrfs().clear();
        device.vrfs().addAll(config.names("routing-instances"));
        device.clearRoutes();
        routes(config, device, "", "routing-options", "static", "route");
        for (String instance : device.vrfs()) {
            routes(config, device, instance, "routing-instances", instance, "routing-options", "static", "route");
        }
    }

    private static void port(JunosConfig config, NetInterface port) {
        String name = port.name();
        port.setEnabled(!config.has("interfaces", name, "disable"));
        port.setDescription(config.value("interfaces", name, "description").orElse(""));
        String instance = config.names("routing-instances").stream()
                .filter(each ->
                        config.names("routing-instances", each, "interface").contains(name + ".0"))
                .findFirst()
                .orElse("");
        if (!port.vrf().equals(instance)) {
            port.setVrf(instance);
        }
        boolean routed = !config.has("interfaces", name, "unit", "0", "disable");
        List<IpPrefix> wanted = java.util.stream.Stream.of("inet", "inet6")
                .flatMap(family -> config.names("interfaces", name, "unit", "0", "family", family, "address").stream())
                .flatMap(text -> IpPrefix.parse(text).stream())
                .filter(address -> routed)
                .toList();
        port.addresses().stream().filter(old -> !wanted.contains(old)).forEach(port::remove);
        wanted.forEach(port::add);
    }

    private static void lldp(JunosConfig config, NetDevice device) {
        boolean on = config.has("protocols", "lldp", "interface") && !config.has("protocols", "lldp", "disable");
        boolean all = config.has("protocols", "lldp", "interface", "all")
                && !config.has("protocols", "lldp", "interface", "all", "disable");
        for (NetInterface port : device.interfaces()) {
            boolean listed = listed(config, port.name()) || listed(config, port.name() + ".0");
            boolean barred = barred(config, port.name()) || barred(config, port.name() + ".0");
            port.setLldpTransmit((all || listed) && !barred);
            port.setLldpReceive((all || listed) && !barred);
        }
        int interval = number(config, USUAL_INTERVAL, "advertisement-interval");
        device.setLldpTimer(interval);
        device.setLldpHold(interval * number(config, USUAL_MULTIPLIER, "hold-multiplier"));
        device.setLldpEnabled(on);
    }

    private static boolean listed(JunosConfig config, String name) {
        return config.has("protocols", "lldp", "interface", name);
    }

    private static boolean barred(JunosConfig config, String name) {
        return config.has("protocols", "lldp", "interface", name, "disable");
    }

    private static int number(JunosConfig config, int usual, String statement) {
        return config.value("protocols", "lldp", statement)
                .map(Integer::parseInt)
                .orElse(usual);
    }

    private static void routes(JunosConfig config, NetDevice device, String instance, String... place) {
        config.under(List.of(place))
                .filter(statement -> statement.size() > place.length + 1)
                .forEach(statement -> {
                    IpPrefix prefix = IpPrefix.parse(statement.get(place.length))
                            .orElseThrow()
                            .network();
                    boolean hop = statement.get(place.length + 1).equals("next-hop");
                    device.addRoute(new StaticRoute(
                            prefix,
                            hop ? IpPrefix.literal(statement.get(place.length + 2)) : Optional.empty(),
                            instance));
                });
    }
}
