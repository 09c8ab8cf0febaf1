package io.jenkins.plugins.networktopology.simulator.device.xr;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpNeighbor;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.os.CiscoLldp;
import java.util.List;
import java.util.Optional;

/** IOS XR's LLDP shows. */
final class XrLldp {

    private static final String CODES = """
            Capability codes:
                    (R) Router, (B) Bridge, (T) Telephone, (C) DOCSIS Cable Device
                    (W) WLAN Access Point, (P) Repeater, (S) Station, (O) Other

            """;

    private XrLldp() {}

    static void summary(XrSystem system, Optional<NetInterface> only, Transcript out) {
        if (CiscoLldp.disabled(system.device(), out)) {
            return;
        }
        List<LldpNeighbor> neighbors = CiscoLldp.neighbors(system.chassis(), only);
        out.print(CODES);
        out.line("Device ID       Local Intf          Hold-time  Capability     Port ID");
        for (LldpNeighbor neighbor : neighbors) {
            LldpFrame frame = neighbor.frame();
            out.line(
                    "%-15.15s %-19s %-10d %-15s %s",
                    frame.systemName().orElse(frame.chassisId().dots()),
                    XrSystem.shortName(neighbor.local().name()),
                    frame.ttl(),
                    CiscoLldp.capabilities(frame),
                    XrSystem.shortName(CiscoLldp.portId(frame)));
        }
        out.line("");
        out.line("Total entries displayed: %d", neighbors.size());
        out.line("");
    }

    static void detail(XrSystem system, Optional<NetInterface> only, Transcript out) {
        if (CiscoLldp.disabled(system.device(), out)) {
            return;
        }
        List<LldpNeighbor> neighbors = CiscoLldp.neighbors(system.chassis(), only);
        out.print(CODES);
        neighbors.forEach(neighbor -> one(neighbor, out));
        out.line("Total entries displayed: %d", neighbors.size());
        out.line("");
    }

    private static void one(LldpNeighbor neighbor, Transcript out) {
        LldpFrame frame = neighbor.frame();
        out.line("------------------------------------------------");
        out.line("Local Interface: " + neighbor.local().name());
        CiscoLldp.identity(frame, out);
        out.line("Time remaining: %d seconds", neighbor.remaining());
        out.line("Hold Time: %d seconds", frame.ttl());
        out.line("System Capabilities: " + CiscoLldp.capabilities(frame));
        out.line("Enabled Capabilities: " + CiscoLldp.capabilities(frame));
        if (frame.managementAddress().isPresent()) {
            out.line("Management Addresses:");
            out.line("  IPv4 address: " + frame.managementAddress().get());
        } else {
            out.line("Management Addresses - not advertised");
        }
        out.line("");
        out.line("");
    }

    static void global(XrSystem system, Transcript out) {
        if (CiscoLldp.disabled(system.device(), out)) {
            return;
        }
        out.line("Global LLDP information:");
        out.line("\tStatus: ACTIVE");
        out.line(
                "\tLLDP advertisements are sent every %d seconds",
                system.device().lldpTimer());
        out.line("\tLLDP hold time advertised is %d seconds", system.device().lldpHold());
        out.line("\tLLDP interface reinitialisation delay is 2 seconds");
    }
}
