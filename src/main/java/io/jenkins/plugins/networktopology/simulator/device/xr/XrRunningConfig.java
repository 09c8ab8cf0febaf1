package io.jenkins.plugins.networktopology.simulator.device.xr;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.net.StaticRoute;
import io.jenkins.plugins.networktopology.topology.AddressText;
import java.util.List;

/** {@code show running-config}. */
final class XrRunningConfig {

    private XrRunningConfig() {}

    static void show(XrSystem system, Transcript out) {
        out.line("Building configuration...");
        out.line("!! IOS XR Configuration " + system.version());
        out.line("hostname " + system.hostname());
        system.otherLines().forEach(out::line);
        system.device().vrfs().forEach(vrf -> {
            out.line("vrf " + vrf);
            out.line("!");
        });
        var device = system.device();
        if (device.lldpEnabled()) {
            out.line("lldp");
            if (device.lldpTimer() != 30) {
                out.line(" timer " + device.lldpTimer());
            }
            if (device.lldpHold() != 120) {
                out.line(" holdtime " + device.lldpHold());
            }
            out.line("!");
        }
        device.interfaces().forEach(port -> port(port, out));
        routes(device.routes(), out);
        out.line("end");
        out.line("");
    }

    private static void port(NetInterface port, Transcript out) {
        out.line("interface " + port.name());
        if (!port.description().isEmpty()) {
            out.line(" description " + port.description());
        }
        if (!port.vrf().isEmpty()) {
            out.line(" vrf " + port.vrf());
        }
        for (IpPrefix address : port.addresses()) {
            out.line(
                    address.isIpv4()
                            ? " ipv4 address " + address.host() + " " + address.mask()
                            : " ipv6 address " + (address.isLinkLocal() ? address.host() + " link-local" : address));
        }
        if (!port.enabled()) {
            out.line(" shutdown");
        }
        if (!port.lldpTransmit() || !port.lldpReceive()) {
            out.line(" lldp");
            out.print(port.lldpTransmit() ? "" : "  transmit disable\n");
            out.print(port.lldpReceive() ? "" : "  receive disable\n");
            out.line(" !");
        }
        out.line("!");
    }

    private static void routes(List<StaticRoute> routes, Transcript out) {
        if (routes.isEmpty()) {
            return;
        }
        out.line("router static");
        out.line(" address-family ipv4 unicast");
        for (StaticRoute route : routes) {
            out.line("  " + route.prefix() + " "
                    + route.nextHop().map(AddressText::of).orElse("Null0"));
        }
        out.line(" !");
        out.line("!");
    }
}
