package io.jenkins.plugins.networktopology.simulator.device.eos;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame.PortIdSubtype;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpNeighbor;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.os.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** EOS's LLDP shows: text fields come in quotes. */
final class EosLldp {

    private EosLldp() {}

    private static boolean disabled(EosSystem system, Transcript out) {
        if (!system.device().lldpEnabled()) {
            out.line("% LLDP is not enabled");
            return true;
        }
        return false;
    }

    static void global(EosSystem system, Transcript out) {
        if (!disabled(system, out)) {
            out.line(
                    "LLDP transmit interval       : %d seconds", system.device().lldpTimer());
            out.line(
                    "LLDP transmit holdtime       : %d seconds", system.device().lldpHold());
            out.line("LLDP reinitialization delay  : 2 seconds");
        }
    }

    static void summary(EosSystem system, Transcript out) {
        if (disabled(system, out)) {
            return;
        }
        List<LldpNeighbor> neighbors = system.chassis().fabric().neighbors(system.device());
        out.line("Last table change time   : 0:00:10 ago");
        out.line("Number of table inserts  : %d", neighbors.size());
        out.line("Number of table deletes  : 0");
        out.line("Number of table drops    : 0");
        out.line("Number of table age-outs : 0");
        out.line("");
        out.line("Port          Neighbor Device ID       Neighbor Port ID    TTL");
        out.line("---------- ------------------------ ---------------------- ---");
        for (LldpNeighbor neighbor : neighbors) {
            LldpFrame frame = neighbor.frame();
            out.line(
                    "%-13s %-24s %-19s %d",
                    EosSystem.shortName(neighbor.local().name()),
                    frame.systemName().orElse(frame.chassisId().dots()),
                    portId(frame),
                    frame.ttl());
        }
        out.line("");
    }

    private static String portId(LldpFrame frame) {
        return frame.portIdSubtype() == PortIdSubtype.MAC_ADDRESS
                ? frame.source().dots()
                : frame.portId();
    }

    private static String quotedPortId(LldpFrame frame) {
        return frame.portIdSubtype() == PortIdSubtype.MAC_ADDRESS
                ? frame.source().dots()
                : '"' + frame.portId() + '"';
    }

    static void detail(EosSystem system, Optional<NetInterface> only, Transcript out) {
        if (disabled(system, out)) {
            return;
        }
        List<LldpNeighbor> neighbors = system.chassis().fabric().neighbors(system.device());
        for (NetInterface port : system.device().interfaces()) {
            boolean wanted = only.filter(other -> other != port).isEmpty();
            if (port.kind() == NetInterface.Kind.LOOPBACK || !wanted) {
                continue;
            }
            List<LldpNeighbor> heard =
                    neighbors.stream().filter(each -> each.local() == port).toList();
            out.line("Interface %s detected %d LLDP neighbors:", port.name(), heard.size());
            out.line("");
            heard.forEach(neighbor -> one(system, neighbor, out));
        }
    }

    private static void one(EosSystem system, LldpNeighbor neighbor, Transcript out) {
        LldpFrame frame = neighbor.frame();
        String known = Words.clock(
                Duration.between(neighbor.first(), system.chassis().clock().instant()));
        out.line("  Neighbor %s/%s, age %d seconds", frame.chassisId().dots(), quotedPortId(frame), neighbor.age());
        out.line("  Discovered %s ago; Last changed %s ago", known, known);
        out.line("  - Chassis ID type: MAC address (4)");
        out.line("    Chassis ID     : " + frame.chassisId().dots());
        out.line(
                "  - Port ID type: %s (%d)",
                type(frame.portIdSubtype()), frame.portIdSubtype().number());
        out.line("    Port ID     : " + quotedPortId(frame));
        out.line("  - Time To Live: %d seconds", frame.ttl());
        frame.portDescription().ifPresent(text -> out.line("  - Port Description: \"" + text + "\""));
        frame.systemName().ifPresent(text -> out.line("  - System Name: \"" + text + "\""));
        out.line("  - System Description: \"" + frame.systemDescription().replace("\n", "\n    ") + "\"");
        out.line("  - System Capabilities : " + capabilities(frame));
        out.line("    Enabled Capabilities: " + capabilities(frame));
        frame.managementAddress().ifPresent(address -> {
            out.line("  - Management Address Subtype: IPv4 (1)");
            out.line("    Management Address        : " + address);
            out.line("    Interface Number Subtype  : ifIndex (2)");
            out.line("    Interface Number          : 1");
            out.line("    OID String                : ");
        });
        out.line("");
    }

    private static String type(PortIdSubtype subtype) {
        return switch (subtype) {
            case MAC_ADDRESS -> "MAC address";
            case INTERFACE_NAME -> "Interface name";
            case LOCAL -> "Locally assigned";
        };
    }

    private static String capabilities(LldpFrame frame) {
        return frame.capabilities().stream()
                .map(capability -> switch (capability) {
                    case BRIDGE -> "Bridge";
                    case ROUTER -> "Router";
                    case WLAN -> "WLAN Access Point";
                    case STATION -> "Station Only";
                })
                .collect(Collectors.joining(", "));
    }

    static void local(EosSystem system, Transcript out) {
        if (disabled(system, out)) {
            return;
        }
        out.line("Local System:");
        out.line("  - Chassis ID type: MAC address (4)");
        out.line("    Chassis ID     : " + system.systemMac().dots());
        out.line("  - System Name: \"" + system.hostname() + "\"");
        out.line("  - System Description: \"" + system.description() + "\"");
        out.line("  - System Capabilities : Bridge, Router");
        out.line("    Enabled Capabilities: " + (system.device().forwarding() ? "Bridge, Router" : "Bridge"));
        out.line("");
        for (NetInterface port : system.device().interfaces()) {
            if (port.kind() != NetInterface.Kind.LOOPBACK) {
                out.line("Interface " + port.name() + ":");
                out.line("  - Port ID type: Interface name (5)");
                out.line("    Port ID     : \"" + port.name() + "\"");
                out.line("  - Port Description: \"" + port.description() + "\"");
                system.management().ipv4().ifPresent(address -> {
                    out.line("  - Management Address Subtype: IPv4 (1)");
                    out.line("    Management Address        : " + address.host());
                });
                out.line("");
            }
        }
    }
}
