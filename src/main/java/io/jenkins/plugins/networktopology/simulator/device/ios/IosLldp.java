package io.jenkins.plugins.networktopology.simulator.device.ios;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpNeighbor;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.os.CiscoLldp;
import java.util.List;
import java.util.Optional;

/**
 * IOS's LLDP shows. The device id is cut at 20 characters and runs into the local interface; a neighbour without a name is
 * shown by its chassis.
 */
final class IosLldp {

    private static final String CODES = """
            Capability codes:
                (R) Router, (B) Bridge, (T) Telephone, (C) DOCSIS Cable Device
                (W) WLAN Access Point, (P) Repeater, (S) Station, (O) Other
            """;

    private IosLldp() {}

    static void summary(IosSystem system, Optional<NetInterface> only, Transcript out) {
        if (CiscoLldp.disabled(system.device(), out)) {
            return;
        }
        List<LldpNeighbor> neighbors = CiscoLldp.neighbors(system.chassis(), only);
        out.line("");
        out.print(CODES);
        out.line("");
        out.line("Device ID           Local Intf     Hold-time  Capability      Port ID");
        for (LldpNeighbor neighbor : neighbors) {
            LldpFrame frame = neighbor.frame();
            out.line(
                    "%-20.20s%-15s%-11d%-16s%s",
                    frame.systemName().orElse(frame.chassisId().dots()),
                    IosSystem.shortName(neighbor.local().name()),
                    frame.ttl(),
                    CiscoLldp.capabilities(frame),
                    CiscoLldp.portId(frame));
        }
        out.line("");
        out.line("Total entries displayed: %d", neighbors.size());
        out.line("");
    }

    static void detail(IosSystem system, Optional<NetInterface> only, Transcript out) {
        if (CiscoLldp.disabled(system.device(), out)) {
            return;
        }
        List<LldpNeighbor> neighbors = CiscoLldp.neighbors(system.chassis(), only);
        neighbors.forEach(neighbor -> one(neighbor, out));
        out.line("");
        out.line("Total entries displayed: %d", neighbors.size());
        out.line("");
    }

    private static void one(LldpNeighbor neighbor, Transcript out) {
        LldpFrame frame = neighbor.frame();
        out.line("------------------------------------------------");
        out.line("Local Intf: " + IosSystem.shortName(neighbor.local().name()));
        CiscoLldp.identity(frame, out);
        out.line("Time remaining: %d seconds", neighbor.remaining());
        out.line("System Capabilities: " + CiscoLldp.capabilities(frame));
        out.line("Enabled Capabilities: " + CiscoLldp.capabilities(frame));
        if (frame.managementAddress().isPresent()) {
            out.line("Management Addresses:");
            out.line("    IP: " + frame.managementAddress().get());
        } else {
            out.line("Management Addresses - not advertised");
        }
        out.line("Auto Negotiation - not supported");
        out.line("Physical media capabilities - not advertised");
        out.line("Media Attachment Unit type - not advertised");
        out.line("Vlan ID: - not advertised");
        out.line("");
    }

    static void global(IosSystem system, Transcript out) {
        if (CiscoLldp.disabled(system.device(), out)) {
            return;
        }
        out.line("");
        out.line("Global LLDP Information:");
        out.line("    Status: ACTIVE");
        out.line(
                "    LLDP advertisements are sent every %d seconds",
                system.device().lldpTimer());
        out.line("    LLDP hold time advertised is %d seconds", system.device().lldpHold());
        out.line("    LLDP interface reinitialisation delay is 2 seconds");
    }

    static void interfaces(IosSystem system, Transcript out) {
        if (CiscoLldp.disabled(system.device(), out)) {
            return;
        }
        for (NetInterface port : system.device().interfaces()) {
            if (port.kind() == NetInterface.Kind.LOOPBACK) {
                continue;
            }
            out.line("");
            out.line(port.name() + ":");
            out.line("    Tx: " + (port.lldpTransmit() ? "enabled" : "disabled"));
            out.line("    Rx: " + (port.lldpReceive() ? "enabled" : "disabled"));
            out.line("    Tx state: " + (port.enabled() ? "IDLE" : "INIT"));
            out.line("    Rx state: " + (port.enabled() ? "WAIT FOR FRAME" : "WAIT PORT OPER"));
        }
    }
}
