package io.jenkins.plugins.networktopology.simulator.device.xr;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.os.Words;
import io.jenkins.plugins.networktopology.topology.AddressText;
import java.net.InetAddress;
import java.time.Duration;

/** Short shows of IOS XR. */
final class XrShow {

    private XrShow() {}

    static void version(XrSystem system, Transcript out) {
        Duration up =
                Duration.between(system.started(), system.chassis().clock().instant());
        out.line("");
        out.line(system.description());
        out.line("");
        out.line("ROM: GRUB, Version 1.99(0), DEV RELEASE");
        out.line("");
        out.line("%s uptime is %s", system.hostname(), Words.uptime(up));
        out.line("System image file is \"bootflash:disk0/xrvr-os-mbi-%s/mbixrvr-rp.vm\"", system.version());
        out.line("");
        out.line("cisco IOS XRv Series (Intel 686 F6M13S3) processor with 3169911K bytes of memory.");
        out.line("Intel 686 F6M13S3 processor at 2195MHz, Revision 2.174");
        out.line("IOS XRv Chassis");
        out.line("");
        out.line("1 Management Ethernet");
        out.line(
                "%d GigabitEthernet",
                system.device().interfaces().stream()
                        .filter(port -> port.kind() == NetInterface.Kind.DATA)
                        .count());
        out.line("97070k bytes of non-volatile configuration memory.");
        out.line("866M bytes of hard disk.");
        out.line("2321392k bytes of disk0: (Sector size 512 bytes).");
        out.line("");
        out.line("Configuration register on node 0/0/CPU0 is 0x2102");
        out.line("");
    }

    private static String state(NetInterface port) {
        return port.enabled() ? "Up" : "Shutdown";
    }

    private static String line(XrSystem system, NetInterface port) {
        return system.chassis().fabric().lineUp(system.device(), port) ? "Up" : "Down";
    }

    static void brief(XrSystem system, Transcript out) {
        out.line("");
        out.line("Interface                      IP-Address      Status          Protocol Vrf-Name");
        for (NetInterface port : system.device().interfaces()) {
            out.line(
                    "%-30s %-15s %-15s %-8s %-8s",
                    port.name(),
                    port.ipv4().map(IpPrefix::host).orElse("unassigned"),
                    state(port),
                    line(system, port),
                    port.vrf().isEmpty() ? "default" : port.vrf());
        }
    }

    static void interfacesBrief(XrSystem system, Transcript out) {
        out.line("");
        out.line("               Intf       Intf        LineP              Encap  MTU        BW");
        out.line("               Name       State       State               Type (byte)    (Kbps)");
        out.line("--------------------------------------------------------------------------------");
        for (NetInterface port : system.device().interfaces()) {
            String admin = port.enabled() ? "up" : "admin-down";
            out.line(
                    "%19s %11s %11s %18s %5d %10d",
                    XrSystem.shortName(port.name()), admin, admin, "ARPA", 1514, 1000000);
        }
        out.line("");
    }

    static void descriptions(XrSystem system, Transcript out) {
        out.line("");
        out.line("Interface          Status      Protocol    Description");
        out.line("--------------------------------------------------------------------------------");
        for (NetInterface port : system.device().interfaces()) {
            String admin = port.enabled() ? "up" : "admin-down";
            out.line("%-18s %-11s %-11s %s", XrSystem.shortName(port.name()), admin, admin, port.description());
        }
        out.line("");
    }

    static void one(XrSystem system, NetInterface port, Transcript out) {
        String admin = port.enabled() ? "up" : "administratively down";
        out.line("%s is %s, line protocol is %s", port.name(), admin, admin);
        out.line("  Interface state transitions: 1");
        if (port.kind() == NetInterface.Kind.LOOPBACK) {
            out.line("  Hardware is Loopback interface(s)");
        } else {
            String mac = port.mac().dots();
            String hardware = port.kind() == NetInterface.Kind.MANAGEMENT ? "Management Ethernet" : "GigabitEthernet";
            out.line("  Hardware is %s, address is %s (bia %s)", hardware, mac, mac);
        }
        if (!port.description().isEmpty()) {
            out.line("  Description: " + port.description());
        }
        out.line("  Internet address is " + port.ipv4().map(IpPrefix::toString).orElse("Unknown"));
        out.print("""
                  MTU 1514 bytes, BW 1000000 Kbit (Max: 1000000 Kbit)
                     reliability 255/255, txload 0/255, rxload 0/255
                  Encapsulation ARPA,
                  Full-duplex, 1000Mb/s, unknown, link type is force-up
                  output flow control is off, input flow control is off
                  loopback not set,
                  Last input 00:00:01, output 00:00:01
                  Last clearing of "show interface" counters never
                  5 minute input rate 0 bits/sec, 0 packets/sec
                  5 minute output rate 0 bits/sec, 0 packets/sec
                     0 packets input, 0 bytes, 0 total input drops
                     0 packets output, 0 bytes, 0 total output drops

                """);
    }

    static void arp(XrSystem system, Transcript out) {
        out.line("");
        out.line("-------------------------------------------------------------------------------");
        out.line("0/0/CPU0");
        out.line("-------------------------------------------------------------------------------");
        out.line("Address         Age        Hardware Addr   State      Type  Interface");
        for (NetInterface port : system.device().interfaces()) {
            port.ipv4()
                    .filter(own -> port.enabled())
                    .ifPresent(own -> row(out, own.host(), "-", port.mac().dots(), "Interface", port.name()));
            system.chassis().fabric().across(system.device(), port).ifPresent(far -> {
                for (InetAddress known : port.resolved()) {
                    row(out, AddressText.of(known), "00:00:10", far.port().mac().dots(), "Dynamic", port.name());
                }
            });
        }
    }

    private static void row(Transcript out, String address, String age, String mac, String state, String port) {
        out.line("%-15s %-10s %-15s %-10s %-5s %s", address, age, mac, state, "ARPA", port);
    }
}
