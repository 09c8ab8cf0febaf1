package io.jenkins.plugins.networktopology.simulator.device.linux;

import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetDevice;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.net.StaticRoute;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * FRR's daemon that keeps interfaces and routes: what was entered of an interface it enters in the kernel again when an
 * interface of that name comes, now or later.
 */
final class Zebra {

    private final NetDevice device;
    private final Map<String, Set<IpPrefix>> addresses = new HashMap<>();
    private final Set<String> shut = new HashSet<>();
    private final Set<StaticRoute> routes = new LinkedHashSet<>();

    Zebra(NetDevice device) {
        this.device = device;
    }

    void address(String port, IpPrefix address) {
        addresses.computeIfAbsent(port, name -> new LinkedHashSet<>()).add(address);
        device.find(port).ifPresent(here -> here.add(address));
    }

    void noAddress(String port, IpPrefix address) {
        addresses.getOrDefault(port, new HashSet<>()).remove(address);
        device.find(port).ifPresent(here -> here.remove(address));
    }

    void shutdown(String port, boolean value) {
        if (value) {
            shut.add(port);
        } else {
            shut.remove(port);
        }
        device.find(port).ifPresent(here -> here.setEnabled(!value));
    }

    void route(StaticRoute route) {
        routes.add(route);
        device.addRoute(route);
    }

    void noRoute(StaticRoute route) {
        routes.remove(route);
        device.removeRoute(route);
    }

    /** An interface has come. */
    void added(NetInterface port) {
        addresses.getOrDefault(port.name(), Set.of()).forEach(port::add);
        if (shut.contains(port.name())) {
            port.setEnabled(false);
        }
        routes.forEach(device::addRoute);
    }
}
