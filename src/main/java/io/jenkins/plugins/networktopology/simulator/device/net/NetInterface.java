package io.jenkins.plugins.networktopology.simulator.device.net;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One port of a device, with all that can be configured on it. */
public final class NetInterface {

    /** What an interface is there for. */
    public enum Kind {
        DATA,
        MANAGEMENT,
        LOOPBACK
    }

    private final String name;
    private final Kind kind;
    private final Optional<String> containerPort;
    private final int card;
    private final MacAddress mac;
    private final Clock clock;
    private final List<IpPrefix> addresses = new ArrayList<>();
    private final Set<InetAddress> resolved = new HashSet<>();
    private final LldpMemory memory = new LldpMemory();
    private boolean enabled;
    private boolean lldpTransmit = true;
    private boolean lldpReceive = true;
    private boolean routed = true;
    private String vrf = "";
    private String description = "";
    private Instant changed;

    /**
     * @param name the device's own name for it
     * @param containerPort the container's interface behind it, such as {@code eth1}; data ports only
     * @param card the network card's number, 0 for management
     */
    public NetInterface(String name, Kind kind, Optional<String> containerPort, int card, MacAddress mac, Clock clock) {
        this.name = name;
        this.kind = kind;
        this.containerPort = containerPort;
        this.card = card;
        this.mac = mac;
        this.clock = clock;
        this.changed = clock.instant();
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<String> containerPort() {
        return containerPort;
    }

    public int card() {
        return card;
    }

    public MacAddress mac() {
        return mac;
    }

    public boolean enabled() {
        return enabled;
    }

    /** Administratively up or down; a port that goes down forgets what it heard. */
    public void setEnabled(boolean value) {
        if (value != enabled) {
            enabled = value;
            changed = clock.instant();
            resolved.clear();
            memory.clear();
        }
    }

    public boolean lldpTransmit() {
        return lldpTransmit;
    }

    public void setLldpTransmit(boolean value) {
        if (value != lldpTransmit) {
            lldpTransmit = value;
            changed = clock.instant();
        }
    }

    public boolean lldpReceive() {
        return lldpReceive;
    }

    public void setLldpReceive(boolean value) {
        if (value != lldpReceive) {
            lldpReceive = value;
            changed = clock.instant();
        }
    }

    /** Whether the port routes; a switch port keeps its addresses unused. */
    public boolean routed() {
        return routed;
    }

    public void setRouted(boolean value) {
        routed = value;
    }

    public String vrf() {
        return vrf;
    }

    public void setVrf(String value) {
        vrf = value;
        resolved.clear();
    }

    public String description() {
        return description;
    }

    public void setDescription(String value) {
        description = value;
    }

    public List<IpPrefix> addresses() {
        return List.copyOf(addresses);
    }

    public Optional<IpPrefix> ipv4() {
        return addresses.stream().filter(IpPrefix::isIpv4).findFirst();
    }

    /** Adds an address; the same one twice is one. */
    public void add(IpPrefix address) {
        if (!addresses.contains(address)) {
            addresses.add(address);
        }
    }

    /** Takes a link-local address in place of the one before; a port has one. */
    public void setLinkLocal(InetAddress address) {
        addresses.removeIf(IpPrefix::isLinkLocal);
        add(new IpPrefix(address, 64));
    }

    public boolean remove(IpPrefix address) {
        resolved.clear();
        return addresses.remove(address);
    }

    /** Drops the addresses of one family. */
    public void clearAddresses(boolean ipv4) {
        addresses.removeIf(address -> address.isIpv4() == ipv4);
        resolved.clear();
    }

    boolean owns(InetAddress address) {
        return enabled
                && routed
                && addresses.stream().anyMatch(own -> own.address().equals(address));
    }

    /** Since when nothing was changed that matters to frames. */
    Instant changed() {
        return changed;
    }

    LldpMemory memory() {
        return memory;
    }

    /** Notes a neighbour's MAC address; false if it was known. */
    boolean resolve(InetAddress neighbor) {
        return resolved.add(neighbor);
    }

    /** The addresses whose MAC address is known. */
    public Set<InetAddress> resolved() {
        return Set.copyOf(resolved);
    }

    @Override
    public String toString() {
        return name;
    }
}
