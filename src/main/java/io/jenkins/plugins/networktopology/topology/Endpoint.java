package io.jenkins.plugins.networktopology.topology;

import java.util.Objects;
import java.util.Optional;

/**
 * One end of a link.
 *
 * @param node the node's name
 * @param interfaceName the port by the device's own full name, such as {@code GigabitEthernet2} or {@code ge-0/0/3}
 * @param address the address that the interface has on this link, if any
 */
public record Endpoint(String node, String interfaceName, Optional<InterfaceAddress> address) {

    public Endpoint {
        Objects.requireNonNull(node);
        Objects.requireNonNull(interfaceName);
        Objects.requireNonNull(address);
    }

    /** Written {@code node:interface}, as in messages and reports. */
    @Override
    public String toString() {
        return node + ":" + interfaceName;
    }
}
