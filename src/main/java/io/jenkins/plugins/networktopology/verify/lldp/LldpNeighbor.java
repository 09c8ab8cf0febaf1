package io.jenkins.plugins.networktopology.verify.lldp;

import java.util.Objects;

/**
 * One row of a device's LLDP neighbour table (IEEE 802.1AB), as the device printed it; what it did not print is empty.
 *
 * @param localInterface the device's own port
 * @param chassisId the neighbour's Chassis ID TLV
 * @param portId the neighbour's Port ID TLV
 * @param portDescription the neighbour's Port Description TLV
 * @param systemName the neighbour's System Name TLV
 * @param managementAddress a Management Address TLV of the neighbour; of several, IPv4 before IPv6 where the device
 *     labels them, else the last that a text lists, as the parsers of others do, and the first of a JSON or XML list
 */
public record LldpNeighbor(
        String localInterface,
        String chassisId,
        String portId,
        String portDescription,
        String systemName,
        String managementAddress) {

    public LldpNeighbor {
        Objects.requireNonNull(localInterface);
        Objects.requireNonNull(chassisId);
        Objects.requireNonNull(portId);
        Objects.requireNonNull(portDescription);
        Objects.requireNonNull(systemName);
        Objects.requireNonNull(managementAddress);
    }
}
