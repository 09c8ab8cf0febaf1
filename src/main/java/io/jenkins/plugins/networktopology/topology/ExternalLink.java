package io.jenkins.plugins.networktopology.topology;

import java.util.Objects;
import java.util.Optional;

/**
 * A cable from a node to the network of the machine that the node runs on, as a lab has it that reaches a real device.
 *
 * @param end the node's end
 * @param hostInterface the machine's network interface, such as {@code ens3}; the node's becomes a macvlan of it
 * @param peerAddress the address of what is out there, if there is one that should answer
 * @param mtu the largest IP packet in bytes, if the user asked for one
 */
public record ExternalLink(
        Endpoint end, String hostInterface, Optional<InterfaceAddress> peerAddress, Optional<Integer> mtu) {

    /** What the outer end is written with, as containerlab does: {@code macvlan:ens3}. */
    public static final String KIND = "macvlan";

    public ExternalLink {
        Objects.requireNonNull(end);
        Objects.requireNonNull(hostInterface);
        Objects.requireNonNull(peerAddress);
        Objects.requireNonNull(mtu);
    }

    /** The outer end as files have it: {@code macvlan:ens3}. */
    public String outside() {
        return KIND + ":" + hostInterface;
    }

    /** Written {@code r1:eth1 ↔ macvlan:ens3}, as in reports. */
    @Override
    public String toString() {
        return end + " ↔ " + outside();
    }
}
