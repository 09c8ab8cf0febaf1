package io.jenkins.plugins.networktopology.simulator.device.net;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one port says of itself (IEEE 802.1AB).
 *
 * @param chassisId the chassis, always a MAC address on these platforms
 * @param portIdSubtype what kind of thing the port id is
 * @param portId as sent, such as {@code ge-0/0/3} or an ifIndex
 * @param portDescription if the device sends one
 * @param systemName if the device has a name
 * @param systemDescription its software, may have several lines
 * @param capabilities what the device can do and does
 * @param managementAddress if the device sends one
 * @param source the port's own MAC address
 * @param ttl seconds for which the receiver may believe this
 */
public record LldpFrame(
        MacAddress chassisId,
        PortIdSubtype portIdSubtype,
        String portId,
        Optional<String> portDescription,
        Optional<String> systemName,
        String systemDescription,
        List<Capability> capabilities,
        Optional<String> managementAddress,
        MacAddress source,
        int ttl) {

    /** The subtypes that these platforms use, with their numbers on the wire. */
    public enum PortIdSubtype {
        MAC_ADDRESS(3),
        INTERFACE_NAME(5),
        LOCAL(7);

        private final int number;

        PortIdSubtype(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }
    }

    /** System capabilities. */
    public enum Capability {
        BRIDGE,
        ROUTER,
        WLAN,
        STATION
    }

    public LldpFrame {
        Objects.requireNonNull(chassisId);
        Objects.requireNonNull(portId);
        capabilities = List.copyOf(capabilities);
    }
}
