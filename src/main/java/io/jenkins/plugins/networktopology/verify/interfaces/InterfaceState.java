package io.jenkins.plugins.networktopology.verify.interfaces;

import java.util.List;
import java.util.Objects;

/**
 * One interface of a device, as the device printed it.
 *
 * @param name in the device's spelling; Junos units are interfaces of their own ({@code ge-0/0/0.0})
 * @param adminUp whether it is switched on
 * @param operUp whether it works; on IOS this is the line protocol
 * @param addresses IP addresses, with {@code /length} where the device prints it
 */
public record InterfaceState(String name, boolean adminUp, boolean operUp, List<String> addresses) {
    public InterfaceState {
        Objects.requireNonNull(name);
        addresses = List.copyOf(addresses);
    }
}
