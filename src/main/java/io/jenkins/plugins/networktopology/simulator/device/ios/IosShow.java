package io.jenkins.plugins.networktopology.simulator.device.ios;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.net.Routing;
import io.jenkins.plugins.networktopology.simulator.device.os.Words;
import io.jenkins.plugins.networktopology.topology.AddressText;

/** Short shows of IOS: interfaces, addresses, routes, ARP. */
final class IosShow {

    private IosShow() {}

    static void clock(IosSystem system, Transcript out) {
        out.line("*" + Words.clock(system.chassis().clock().instant()));
    }

    static void brief(IosSystem system, Transcript out) {
        out.line("Interface              IP-Address      OK? Method Status                Protocol");
        for (NetInterface port : system.device().interfaces()) {
            boolean line = system.chassis().fabric().lineUp(system.device(), port);
            out.line(
                    "%-22s %-15s %-3s %-6s %-21s %-8s",
                    port.name(),
                    port.ipv4().map(IpPrefix::host).orElse("unassigned"),
                    "YES",
                    port.ipv4().isPresent() ? "manual" : "unset",
                    port.enabled() ? "up" : "administratively down",
                    line ? "up" : "down");
        }
    }

    static void descriptions(IosSystem system, Transcript out) {
        out.line("Interface                      Status         Protocol Description");
        for (NetInterface port : system.device().interfaces()) {
            out.line(
                    "%-31s%-15s%-9s%s",
                    IosSystem.shortName(port.name()),
                    port.enabled() ? "up" : "admin down",
                    port.enabled() ? "up" : "down",
                    port.description());
        }
    }

    static void routes(IosSystem system, String vrf, Transcript out) {
        out.print("""
                Codes: L - local, C - connected, S - static, R - RIP, M - mobile, B - BGP
                       D - EIGRP, EX - EIGRP external, O - OSPF, IA - OSPF inter area

                Gateway of last resort is not set

                """);
        Routing routing = new Routing(system.chassis().fabric());
        for (Routing.Route route : routing.table(system.device(), vrf)) {
            String port = route.port().map(NetInterface::name).orElse("Null0");
            if (route.nextHop().isPresent()) {
                out.line(
                        "S        %s [1/0] via %s",
                        route.prefix(), route.nextHop().map(AddressText::of).get());
            } else {
                out.line("C        %s is directly connected, %s", route.prefix(), port);
            }
        }
    }

    static void arp(IosSystem system, Transcript out) {
        out.line("Protocol  Address          Age (min)  Hardware Addr   Type   Interface");
        for (NetInterface port : system.device().interfaces()) {
            port.ipv4()
                    .filter(own -> port.enabled())
                    .ifPresent(own -> arp(out, own.host(), "-", port.mac().dots(), port.name()));
            system.chassis()
                    .fabric()
                    .across(system.device(), port)
                    .ifPresent(far -> port.resolved()
                            .forEach(known -> arp(
                                    out,
                                    AddressText.of(known),
                                    "0",
                                    far.port().mac().dots(),
                                    port.name())));
        }
    }

    private static void arp(Transcript out, String address, String age, String mac, String port) {
        out.line("%-9s %-17s%5s   %-16s%-7s%s", "Internet", address, age, mac, "ARPA", port);
    }
}
