package io.jenkins.plugins.networktopology.simulator.device.ios;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.net.StaticRoute;
import io.jenkins.plugins.networktopology.topology.AddressText;

/** {@code show running-config}: what was typed in, as IOS would write it. */
final class IosRunningConfig {

    private IosRunningConfig() {}

    static void show(IosSystem system, Transcript out) {
        out.line("Building configuration...");
        out.line("");
        out.line("Current configuration : 1532 bytes");
        out.line("!");
        out.line("version " + system.version().replaceAll("^(\\d+)\\.0?(\\d+).*", "$1.$2"));
        out.line("service timestamps debug datetime msec");
        out.line("service timestamps log datetime msec");
        out.line("!");
        out.line("hostname " + system.hostname());
        out.line("!");
        for (String vrf : system.device().vrfs()) {
            out.line("vrf definition " + vrf);
            out.line(" !");
            out.line(" address-family ipv4");
            out.line(" exit-address-family");
            out.line("!");
        }
        if (!system.domain().isEmpty()) {
            out.line("ip domain name " + system.domain());
        }
        system.otherLines().forEach(out::line);
        lldp(system, out);
        out.line("!");
        system.device().interfaces().forEach(port -> port(port, out));
        system.device().routes().forEach(route -> out.line(route(route)));
        out.line("!");
        out.line("line con 0");
        out.line(" stopbits 1");
        out.line("line vty 0 4");
        out.line(" login local");
        out.line(" transport input all");
        out.line("!");
        out.line("end");
        out.line("");
    }

    static void one(NetInterface port, Transcript out) {
        out.line("Building configuration...");
        out.line("");
        out.line("Current configuration : 120 bytes");
        out.line("!");
        port(port, out);
        out.line("end");
        out.line("");
    }

    private static void lldp(IosSystem system, Transcript out) {
        var device = system.device();
        if (device.lldpTimer() != 30) {
            out.line("lldp timer " + device.lldpTimer());
        }
        if (device.lldpHold() != 120) {
            out.line("lldp holdtime " + device.lldpHold());
        }
        if (device.lldpEnabled()) {
            out.line("lldp run");
        }
    }

    private static void port(NetInterface port, Transcript out) {
        out.line("interface " + port.name());
        if (!port.description().isEmpty()) {
            out.line(" description " + port.description());
        }
        if (!port.vrf().isEmpty()) {
            out.line(" vrf forwarding " + port.vrf());
        }
        if (port.ipv4().isEmpty()) {
            out.line(" no ip address");
        }
        boolean first = true;
        for (IpPrefix address : port.addresses()) {
            if (address.isIpv4()) {
                out.line(" ip address " + address.host() + " " + address.mask() + (first ? "" : " secondary"));
                first = false;
            } else {
                out.line(" ipv6 address " + (address.isLinkLocal() ? address.host() + " link-local" : address));
            }
        }
        if (!port.enabled()) {
            out.line(" shutdown");
        }
        if (port.kind() != NetInterface.Kind.LOOPBACK) {
            out.line(" negotiation auto");
        }
        if (!port.lldpTransmit()) {
            out.line(" no lldp transmit");
        }
        if (!port.lldpReceive()) {
            out.line(" no lldp receive");
        }
        out.line("!");
    }

    private static String route(StaticRoute route) {
        String hop = route.nextHop().map(AddressText::of).orElse("Null0");
        if (!route.prefix().isIpv4()) {
            return "ipv6 route " + route.prefix() + " " + hop;
        }
        String table = route.vrf().isEmpty() ? "" : "vrf " + route.vrf() + " ";
        return "ip route " + table + route.prefix().host() + " "
                + route.prefix().mask() + " " + hop;
    }
}
