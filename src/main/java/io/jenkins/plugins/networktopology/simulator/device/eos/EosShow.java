package io.jenkins.plugins.networktopology.simulator.device.eos;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.os.Words;
import io.jenkins.plugins.networktopology.topology.AddressText;
import java.net.InetAddress;
import java.time.Duration;

/** Shows of EOS about interfaces and versions. */
final class EosShow {

    private EosShow() {}

    static void version(EosSystem system, Transcript out) {
        Duration up =
                Duration.between(system.started(), system.chassis().clock().instant());
        out.line("Arista " + system.model());
        out.line("Hardware version: ");
        out.line("Serial number: ");
        out.line("Hardware MAC address: " + system.systemMac().dots());
        out.line("System MAC address: " + system.systemMac().dots());
        out.line("");
        out.line("Software image version: " + system.version());
        out.line("Architecture: x86_64");
        out.line("Internal build version: " + system.version() + "-26924507.4280F");
        out.line("Internal build ID: 2fe4d90b-49cd-4f0a-a7f3-2ad1ae8df0e3");
        out.line("");
        out.line("Uptime: " + Words.uptime(up));
        out.line("Total memory: 2006640 kB");
        out.line("Free memory: 1107872 kB");
        out.line("");
    }

    private static boolean line(EosSystem system, NetInterface port) {
        return system.chassis().fabric().lineUp(system.device(), port);
    }

    static void status(EosSystem system, Transcript out) {
        out.line("Port       Name   Status       Vlan     Duplex Speed  Type            Flags Encapsulation");
        for (NetInterface port : system.device().interfaces()) {
            if (port.kind() == NetInterface.Kind.LOOPBACK) {
                continue;
            }
            String state = !port.enabled() ? "disabled" : line(system, port) ? "connected" : "notconnect";
            String vlan = port.routed() || port.kind() == NetInterface.Kind.MANAGEMENT ? "routed" : "1";
            out.line(
                    "%-10s %-6.6s %-12s %-8s %-6s %-6s %s",
                    EosSystem.shortName(port.name()),
                    port.description(),
                    state,
                    vlan,
                    "full",
                    "1G",
                    port.kind() == NetInterface.Kind.MANAGEMENT ? "10/100/1000" : "EbraTestPhyPort");
        }
    }

    static void brief(EosSystem system, Transcript out) {
        out.line("                                                                               Address");
        out.line("Interface         IP Address            Status       Protocol           MTU    Owner");
        out.line("----------------- --------------------- ------------ -------------- ---------- -------");
        for (NetInterface port : system.device().interfaces()) {
            boolean routed = port.routed() && port.ipv4().isPresent();
            if (routed) {
                String state = port.enabled() ? line(system, port) ? "up" : "down" : "admin down";
                out.line(
                        "%-17s %-21s %-12s %-14s %10s        ",
                        port.name(),
                        port.ipv4().map(IpPrefix::toString).orElse("unassigned"),
                        state,
                        line(system, port) ? "up" : "down",
                        "1500");
            }
        }
    }

    static void descriptions(EosSystem system, Transcript out) {
        out.line("Interface                      Status         Protocol           Description");
        for (NetInterface port : system.device().interfaces()) {
            out.line(
                    "%-30s %-14s %-18s %s",
                    EosSystem.shortName(port.name()),
                    port.enabled() ? "up" : "admin down",
                    line(system, port) ? "up" : "down",
                    port.description());
        }
    }

    static void one(EosSystem system, NetInterface port, Transcript out) {
        boolean up = line(system, port);
        out.line(
                "%s is %s, line protocol is %s",
                port.name(),
                port.enabled() ? up ? "up" : "down" : "administratively down",
                up ? "up (connected)" : "down (" + (port.enabled() ? "notconnect" : "disabled") + ")");
        if (port.kind() == NetInterface.Kind.LOOPBACK) {
            out.line("  Hardware is Loopback");
        } else {
            String mac = port.mac().dots();
            out.line("  Hardware is Ethernet, address is %s (bia %s)", mac, mac);
        }
        if (!port.description().isEmpty()) {
            out.line("  Description: " + port.description());
        }
        if (port.routed()) {
            port.ipv4().ifPresent(address -> {
                out.line("  Internet address is " + address);
                out.line("  Broadcast address is 255.255.255.255");
            });
        }
        out.line("  IP MTU 1500 bytes (default), BW 1000000 kbit");
        out.print("""
                  Full-duplex, 1Gb/s, auto negotiation: off, uni-link: n/a
                  Up 10 seconds
                  Loopback Mode : None
                  2 link status changes since last clear
                  Last clearing of "show interface" counters never
                  5 minutes input rate 0 bps (0.0% with framing overhead), 0 packets/sec
                  5 minutes output rate 0 bps (0.0% with framing overhead), 0 packets/sec
                     0 packets input, 0 bytes
                     Received 0 broadcasts, 0 multicast
                     0 runts, 0 giants
                     0 input errors, 0 CRC, 0 alignment, 0 symbol, 0 input discards
                     0 PAUSE input
                     0 packets output, 0 bytes
                     Sent 0 broadcasts, 0 multicast
                     0 output errors, 0 collisions
                     0 late collision, 0 deferred, 0 output discards
                     0 PAUSE output
                """);
    }

    static void arp(EosSystem system, Transcript out) {
        out.line("Address         Age (sec)  Hardware Addr   Interface");
        for (NetInterface port : system.device().interfaces()) {
            system.chassis().fabric().across(system.device(), port).ifPresent(far -> {
                for (InetAddress known : port.resolved()) {
                    out.line(
                            "%-15s %9s  %-15s %s",
                            AddressText.of(known), "0:00:10", far.port().mac().dots(), port.name());
                }
            });
        }
    }
}
