package io.jenkins.plugins.networktopology.simulator.device.eos;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.net.StaticRoute;
import io.jenkins.plugins.networktopology.topology.AddressText;

/** {@code show running-config} of EOS. */
final class EosRunningConfig {

    private EosRunningConfig() {}

    static void show(EosSystem system, Transcript out) {
        var device = system.device();
        out.line("! Command: show running-config");
        out.line("! device: %s (%s, EOS-%s)", system.hostname(), system.model(), system.version());
        out.line("!");
        system.otherLines().forEach(out::line);
        out.line("hostname " + system.hostname());
        out.line("!");
        if (!device.lldpEnabled()) {
            out.line("no lldp run");
        }
        if (device.lldpTimer() != 30) {
            out.line("lldp timer " + device.lldpTimer());
        }
        device.vrfs().forEach(vrf -> out.line("vrf instance " + vrf));
        device.interfaces().forEach(port -> port(port, out));
        for (StaticRoute route : device.routes()) {
            out.line("ip route " + route.prefix() + " "
                    + route.nextHop().map(AddressText::of).orElse("Null0"));
        }
        out.line(device.forwarding() ? "ip routing" : "no ip routing");
        out.line("!");
        out.line("end");
    }

    private static void port(NetInterface port, Transcript out) {
        out.line("interface " + port.name());
        if (!port.description().isEmpty()) {
            out.line("   description " + port.description());
        }
        if (!port.enabled()) {
            out.line("   shutdown");
        }
        if (port.kind() == NetInterface.Kind.DATA && port.routed()) {
            out.line("   no switchport");
        }
        if (!port.vrf().isEmpty()) {
            out.line("   vrf " + port.vrf());
        }
        for (IpPrefix address : port.addresses()) {
            out.line((address.isIpv4() ? "   ip address " : "   ipv6 address ")
                    + address
                    + (address.isLinkLocal() ? " link-local" : ""));
        }
        out.line("!");
    }
}
