package io.jenkins.plugins.networktopology.simulator.device.net;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The routes of a device: connected subnets and static routes, the longest prefix wins. */
public final class Routing {

    /**
     * A route as it is used.
     *
     * @param prefix where to
     * @param port through which port; empty for a route that discards
     * @param nextHop through whom; empty if the subnet is connected
     */
    public record Route(IpPrefix prefix, Optional<NetInterface> port, Optional<InetAddress> nextHop) {}

    private final Fabric fabric;

    public Routing(Fabric fabric) {
        this.fabric = fabric;
    }

    /** The routes of one table that are usable now, connected ones first. */
    public List<Route> table(NetDevice device, String vrf) {
        List<Route> routes = new ArrayList<>();
        for (NetInterface port : device.interfaces()) {
            if (port.vrf().equals(vrf) && port.routed() && fabric.lineUp(device, port)) {
                port.addresses()
                        .forEach(address ->
                                routes.add(new Route(address.network(), Optional.of(port), Optional.empty())));
            }
        }
        List<Route> connected = List.copyOf(routes);
        for (StaticRoute route : device.routes()) {
            if (!route.vrf().equals(vrf)) {
                continue;
            }
            if (route.nextHop().isEmpty()) {
                routes.add(new Route(route.prefix(), Optional.empty(), Optional.empty()));
            } else {
                best(connected, route.nextHop().get())
                        .ifPresent(via -> routes.add(new Route(route.prefix(), via.port(), route.nextHop())));
            }
        }
        return routes;
    }

    public Optional<Route> lookup(NetDevice device, InetAddress destination, String vrf) {
        return best(table(device, vrf), destination);
    }

    private static Optional<Route> best(List<Route> routes, InetAddress destination) {
        return routes.stream()
                .filter(route -> route.prefix().contains(destination))
                .max(Comparator.comparingInt(route -> route.prefix().length()));
    }
}
