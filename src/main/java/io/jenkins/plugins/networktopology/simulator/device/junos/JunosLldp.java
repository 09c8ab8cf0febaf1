package io.jenkins.plugins.networktopology.simulator.device.junos;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame.PortIdSubtype;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpNeighbor;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.os.Words;

/** Junos's LLDP shows, as an MX prints them: no {@code detail}, one block per interface instead. */
final class JunosLldp {

    private JunosLldp() {}

    static void global(JunosSystem system, Transcript out) {
        boolean on = system.device().lldpEnabled();
        out.line("");
        out.line("LLDP                      : " + (on ? "Enabled" : "Disabled"));
        out.line("Advertisement interval    : " + system.device().lldpTimer() + " seconds");
        out.line("Transmit delay            : 2 seconds");
        out.line("Hold timer                : " + system.device().lldpHold() + " seconds");
        out.line("Notification interval     : 5 Second(s)");
        out.line("Config Trap Interval      : 0 seconds");
        out.line("Connection Hold timer     : 300 seconds");
        out.line("");
    }

    static void summary(JunosSystem system, Transcript out) {
        var neighbors = system.chassis().fabric().neighbors(system.device());
        out.line("");
        out.line("Local Interface    Parent Interface    Chassis Id          Port info          System Name");
        for (LldpNeighbor neighbor : neighbors) {
            LldpFrame frame = neighbor.frame();
            out.line(
                    "%-18s %-19s %-19s %-18s %s",
                    neighbor.local().name(),
                    "-",
                    frame.chassisId().colons(),
                    frame.portId(),
                    frame.systemName().orElse(""));
        }
    }

    static void detail(JunosSystem system, NetInterface port, Transcript out) {
        int index = 0;
        for (LldpNeighbor neighbor : system.chassis().fabric().neighbors(system.device())) {
            index++;
            if (neighbor.local() == port) {
                one(system, neighbor, index, out);
            }
        }
    }

    private static void one(JunosSystem system, LldpNeighbor neighbor, int index, Transcript out) {
        LldpFrame frame = neighbor.frame();
        out.line("LLDP Neighbor Information:");
        out.line("Local Information:");
        out.line(
                "Index: %d Time to live: %d Time mark: %s Age: %d secs ",
                index, frame.ttl(), Words.unix(neighbor.first()), neighbor.age());
        out.line("Local Interface    : " + neighbor.local().name());
        out.line("Parent Interface   : -");
        out.line("Local Port ID      : " + system.snmpIndex(neighbor.local()));
        out.line("Ageout Count       : 0");
        out.line("");
        out.line("Neighbour Information:");
        out.line("Chassis type       : Mac address");
        out.line("Chassis ID         : " + frame.chassisId().colons());
        out.line("Port type          : " + type(frame.portIdSubtype()));
        out.line("Port ID            : " + frame.portId());
        frame.portDescription().ifPresent(text -> out.line("Port description   : " + text));
        frame.systemName().ifPresent(text -> out.line("System name        : " + text));
        out.line("");
        out.line("System Description : " + frame.systemDescription());
        out.line("");
        out.line("System capabilities ");
        out.line("        Supported  : Bridge Router ");
        out.line("        Enabled    : Bridge Router ");
        frame.managementAddress().ifPresent(address -> {
            out.line("");
            out.line("Management Info ");
            out.line("        Type              : IPv4 ");
            out.line("        Address           : " + address);
            out.line("        Port ID           : 1");
            out.line("        Subtype           : 1");
            out.line("        Interface Subtype : ifIndex(2)");
            out.line("        OID               : 1.3.6.1.2.1.31.1.1.1.1.1.");
        });
        out.line("");
    }

    private static String type(PortIdSubtype subtype) {
        return switch (subtype) {
            case MAC_ADDRESS -> "Mac address";
            case INTERFACE_NAME -> "Interface name";
            case LOCAL -> "Locally assigned";
        };
    }

    static void local(JunosSystem system, Transcript out) {
        out.line("");
        out.line("LLDP Local Information details ");
        out.line("");
        out.line("Chassis ID   : " + system.base().colons());
        out.line("System name  : " + system.hostname().orElse(""));
        out.line("System descr : " + JunosShow.description(system));
        out.line("");
        out.line("System Capabilities ");
        out.line("        Supported : Bridge Router ");
        out.line("        Enabled   : Bridge Router ");
        out.line("");
        out.line("Management Information ");
        out.line("        Interface Name  : fxp0.0 ");
        out.line("        Address Subtype : IPv4(1)");
        out.line("        Address         : 10.0.0.15");
        out.line("        Interface Number : 1");
        out.line("        Interface Numbering Subtype : ifIndex(2)");
        out.line("");
        out.line("Interface name    Parent Interface  SNMP Index   Interface description    Status   Tunneling");
        for (NetInterface port : system.device().interfaces()) {
            if (port.kind() == NetInterface.Kind.DATA && system.device().lldpEnabled() && port.lldpTransmit()) {
                out.line(
                        "%-17s %-17s %-12d %-24s %-8s %s",
                        port.name(),
                        "-",
                        system.snmpIndex(port),
                        port.description().isEmpty() ? port.name() : port.description(),
                        port.enabled() ? "Up" : "Down",
                        "Disabled");
            }
        }
    }
}
