package io.jenkins.plugins.networktopology.simulator.device.junos;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code show interfaces} in its lengths. */
final class JunosInterfaces {

    private JunosInterfaces() {}

    private static List<NetInterface> chosen(JunosSystem system, Optional<NetInterface> only) {
        List<NetInterface> ports = new ArrayList<>(system.device().interfaces());
        // terse lists the line card's ports first and the management port behind them
        ports.sort(java.util.Comparator.comparing(port -> port.kind() != NetInterface.Kind.DATA));
        ports.removeIf(port -> only.filter(wanted -> wanted != port).isPresent());
        return ports;
    }

    static void terse(JunosSystem system, Optional<NetInterface> only, Transcript out) {
        out.line("Interface               Admin Link Proto    Local                 Remote");
        for (NetInterface port : chosen(system, only)) {
            String admin = port.enabled() ? "up" : "down";
            String link = system.chassis().fabric().lineUp(system.device(), port) ? "up" : "down";
            out.line("%-23s %-5s %s", port.name(), admin, link);
            if (!system.active().has("interfaces", port.name(), "unit", "0")) {
                continue;
            }
            String logical = String.format(java.util.Locale.ROOT, "%-23s %-5s %-4s", port.name() + ".0", admin, link);
            boolean first = true;
            for (IpPrefix address : port.addresses()) {
                String family = address.isIpv4() ? "inet" : "inet6";
                out.line("%s %-8s %s", first ? logical : " ".repeat(34), family, address);
                first = false;
            }
            if (first) {
                out.line(logical.stripTrailing());
            } else if (port.kind() == NetInterface.Kind.DATA) {
                out.line("%s %s", " ".repeat(34), "multiservice");
            }
        }
    }

    static void descriptions(JunosSystem system, Transcript out) {
        out.line("Interface       Admin Link Description");
        for (NetInterface port : chosen(system, Optional.empty())) {
            if (!port.description().isEmpty()) {
                String state = port.enabled() ? "up" : "down";
                out.line("%-15s %-5s %-4s %s", port.name(), state, state, port.description());
            }
        }
    }

    static void full(JunosSystem system, Optional<NetInterface> only, Transcript out) {
        for (NetInterface port : chosen(system, only)) {
            boolean up = system.chassis().fabric().lineUp(system.device(), port);
            out.line(
                    "Physical interface: %s, %s, Physical link is %s",
                    port.name(), port.enabled() ? "Enabled" : "Administratively down", up ? "Up" : "Down");
            out.line("  Interface index: %d, SNMP ifIndex: %d", 137 + port.card(), system.snmpIndex(port));
            if (!port.description().isEmpty()) {
                out.line("  Description: " + port.description());
            }
            out.print("""
                      Link-level type: Ethernet, MTU: 1514, MRU: 1522, LAN-PHY mode, Speed: 1000mbps
                      Device flags   : Present Running
                      Interface flags: SNMP-Traps Internal: 0x4000
                      Link flags     : None
                      CoS queues     : 8 supported, 8 maximum usable queues
                    """);
            out.line(
                    "  Current address: %s, Hardware address: %s",
                    port.mac().colons(), port.mac().colons());
            out.line("  Input rate     : 0 bps (0 pps)");
            out.line("  Output rate    : 0 bps (0 pps)");
            logical(system, port, out);
            out.line("");
        }
    }

    private static void logical(JunosSystem system, NetInterface port, Transcript out) {
        if (!system.active().has("interfaces", port.name(), "unit", "0")) {
            return;
        }
        out.line("");
        out.line(
                "  Logical interface %s.0 (Index %d) (SNMP ifIndex %d)",
                port.name(), 330 + port.card(), system.snmpIndex(port) + 100);
        out.line("    Flags: Up SNMP-Traps 0x4004000 Encapsulation: ENET2");
        for (IpPrefix address : port.addresses()) {
            out.line("    Protocol %s, MTU: 1500", address.isIpv4() ? "inet" : "inet6");
            out.line("      Addresses, Flags: Is-Preferred Is-Primary");
            String broadcast =
                    address.broadcast().map(text -> ", Broadcast: " + text).orElse("");
            out.line("        Destination: %s, Local: %s%s", address.network(), address.host(), broadcast);
        }
    }
}
