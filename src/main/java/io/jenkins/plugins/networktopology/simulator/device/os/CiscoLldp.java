package io.jenkins.plugins.networktopology.simulator.device.os;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame.Capability;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpNeighbor;
import io.jenkins.plugins.networktopology.simulator.device.net.NetDevice;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How Cisco's systems write what LLDP says. */
public final class CiscoLldp {

    private CiscoLldp() {}

    /** Says so, if LLDP is off. */
    public static boolean disabled(NetDevice device, Transcript out) {
        if (!device.lldpEnabled()) {
            out.line("% LLDP is not enabled");
            return true;
        }
        return false;
    }

    /** The neighbours on all ports, or on this one. */
    public static List<LldpNeighbor> neighbors(Chassis chassis, Optional<NetInterface> only) {
        return chassis.fabric().neighbors(chassis.device()).stream()
                .filter(neighbor ->
                        only.filter(port -> port != neighbor.local()).isEmpty())
                .toList();
    }

    /** What a detailed entry says from the chassis id to the system description. */
    public static void identity(LldpFrame frame, Transcript out) {
        out.line("Chassis id: " + frame.chassisId().dots());
        out.line("Port id: " + portId(frame));
        out.line(labelled("Port Description", frame.portDescription()));
        out.line(labelled("System Name", frame.systemName()));
        out.line("");
        out.line("System Description: ");
        out.line(frame.systemDescription());
        out.line("");
    }

    /** {@code B,R}. */
    public static String capabilities(LldpFrame frame) {
        return frame.capabilities().stream().map(CiscoLldp::letter).collect(Collectors.joining(","));
    }

    private static String letter(Capability capability) {
        return switch (capability) {
            case BRIDGE -> "B";
            case ROUTER -> "R";
            case WLAN -> "W";
            case STATION -> "S";
        };
    }

    /** {@code Label: value}, or that it is not advertised. */
    private static String labelled(String label, Optional<String> value) {
        return value.map(text -> label + ": " + text).orElse(label + " - not advertised");
    }

    /** A port id that is a MAC address is written in the vendor's way. */
    public static String portId(LldpFrame frame) {
        return frame.portIdSubtype() == LldpFrame.PortIdSubtype.MAC_ADDRESS
                ? frame.source().dots()
                : frame.portId();
    }
}
