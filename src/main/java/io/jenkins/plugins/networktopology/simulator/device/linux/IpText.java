package io.jenkins.plugins.networktopology.simulator.device.linux;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.net.Routing;
import io.jenkins.plugins.networktopology.topology.AddressText;
import java.util.ArrayList;
import java.util.List;

/** What {@code ip} prints for people. */
final class IpText {

    private final LinuxSystem system;

    IpText(LinuxSystem system) {
        this.system = system;
    }

    static List<String> flags(LinuxSystem system, NetInterface link) {
        List<String> flags = new ArrayList<>();
        boolean loopback = link.kind() == NetInterface.Kind.LOOPBACK;
        if (link.enabled() && !system.carrier(link)) {
            flags.add("NO-CARRIER");
        }
        flags.addAll(loopback ? List.of("LOOPBACK") : List.of("BROADCAST", "MULTICAST"));
        if (link.enabled()) {
            flags.add("UP");
        }
        if (system.carrier(link)) {
            flags.add("LOWER_UP");
        }
        return flags;
    }

    static String state(LinuxSystem system, NetInterface link) {
        if (link.kind() == NetInterface.Kind.LOOPBACK) {
            return "UNKNOWN";
        }
        return system.carrier(link) ? "UP" : link.enabled() ? "LOWERLAYERDOWN" : "DOWN";
    }

    private static String shown(NetInterface link, LinuxSystem system) {
        return link.kind() == NetInterface.Kind.LOOPBACK ? link.name() : link.name() + "@if" + (system.index(link) + 7);
    }

    void link(NetInterface link, boolean addresses, Transcript out) {
        boolean loopback = link.kind() == NetInterface.Kind.LOOPBACK;
        out.line(
                "%d: %s: <%s> mtu %d qdisc noqueue state %s %sgroup default qlen 1000",
                system.index(link),
                shown(link, system),
                String.join(",", flags(system, link)),
                system.mtu(link),
                state(system, link),
                addresses ? "" : "mode DEFAULT ");
        out.line(
                "    link/%s %s brd %s%s",
                loopback ? "loopback" : "ether",
                link.mac().colons(),
                loopback ? "00:00:00:00:00:00" : "ff:ff:ff:ff:ff:ff",
                loopback ? "" : " link-netnsid 0");
        if (!addresses) {
            return;
        }
        for (IpPrefix address : link.addresses()) {
            out.line(
                    "    %s %s scope %s %s",
                    address.isIpv4() ? "inet" : "inet6", address, loopback ? "host" : "global", link.name());
            out.line("       valid_lft forever preferred_lft forever");
        }
    }

    void brief(NetInterface link, boolean addresses, Transcript out) {
        String last = addresses
                ? String.join(
                        " ", link.addresses().stream().map(IpPrefix::toString).toList())
                : link.mac().colons() + " <" + String.join(",", flags(system, link)) + ">";
        out.line("%-16s %-14s %s ", shown(link, system), state(system, link), last);
    }

    void routes(Transcript out) {
        for (Routing.Route route : new Routing(system.chassis().fabric()).table(system.device(), "")) {
            boolean local = route.port()
                    .filter(port -> port.kind() == NetInterface.Kind.LOOPBACK)
                    .isPresent();
            if (local || route.port().isEmpty()) {
                continue;
            }
            NetInterface port = route.port().get();
            String to =
                    route.prefix().length() == 0 ? "default" : route.prefix().toString();
            if (route.nextHop().isPresent()) {
                out.line("%s via %s dev %s ", to, AddressText.of(route.nextHop().get()), port.name());
            } else {
                String source = port.addresses().stream()
                        .filter(address -> address.network().equals(route.prefix()))
                        .map(IpPrefix::host)
                        .findFirst()
                        .orElse("");
                out.line("%s dev %s proto kernel scope link src %s ", to, port.name(), source);
            }
        }
    }

    void neighbors(Transcript out) {
        for (NetInterface link : system.links()) {
            system.chassis()
                    .fabric()
                    .across(system.device(), link)
                    .ifPresent(far -> link.resolved()
                            .forEach(known -> out.line(
                                    "%s dev %s lladdr %s REACHABLE",
                                    AddressText.of(known),
                                    link.name(),
                                    far.port().mac().colons())));
        }
    }
}
