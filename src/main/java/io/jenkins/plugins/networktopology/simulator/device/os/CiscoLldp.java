package io.jenkins.plugins.networktopology.simulator.device.os;

import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame.Capability;
import java.util.Optional;
import java.util.stream.Collectors;

/** How Cisco's systems write what LLDP says. */
public final class CiscoLldp {

    private CiscoLldp() {}

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
    public static String labelled(String label, Optional<String> value) {
        return value.map(text -> label + ": " + text).orElse(label + " - not advertised");
    }

    /** A port id that is a MAC address is written in the vendor's way. */
    public static String portId(LldpFrame frame) {
        return frame.portIdSubtype() == LldpFrame.PortIdSubtype.MAC_ADDRESS
                ? frame.source().dots()
                : frame.portId();
    }
}
