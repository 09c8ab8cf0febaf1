package io.jenkins.plugins.networktopology.simulator.device.net;

import io.jenkins.plugins.networktopology.simulator.PodRef;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A powered-on device: its ports, its routes, and how it speaks LLDP. */
public final class NetDevice {

    private final PodRef pod;
    private final Clock clock;
    private final Traits traits;
    private final Map<String, NetInterface> interfaces = new LinkedHashMap<>();
    private final List<StaticRoute> routes = new ArrayList<>();
    private final Set<String> vrfs = new TreeSet<>();
    private boolean forwarding;
    private boolean lldpEnabled;
    private int lldpTimer = 30;
    private int lldpHold = 120;
    private Instant lldpChanged;
    private Function<NetInterface, LldpFrame> voice = port -> {
        throw new IllegalStateException("the software of " + pod() + " has not booted");
    };

    /**
     * What differs between kinds of devices.
     *
     * @param arpDropsPacket whether the packet that needs address resolution is dropped, as Cisco does, or queued
     * @param sensesCarrier whether a port notices that the wire's far end is gone: containers do, virtual machines behind a
     *     tap do not
     * @param forwards whether packets for others are passed on unless configured otherwise
     */
    public record Traits(boolean arpDropsPacket, boolean sensesCarrier, boolean forwards) {}

    public NetDevice(PodRef pod, Traits traits, Clock clock) {
        this.pod = pod;
        this.traits = traits;
        this.clock = clock;
        this.forwarding = traits.forwards();
        this.lldpChanged = clock.instant();
    }

    public PodRef pod() {
        return pod;
    }

    public Traits traits() {
        return traits;
    }

    public Clock clock() {
        return clock;
    }

    public void add(NetInterface port) {
        interfaces.put(port.name(), port);
    }

    public void removeInterface(String name) {
        interfaces.remove(name);
    }

    public Collection<NetInterface> interfaces() {
        return interfaces.values();
    }

    public Optional<NetInterface> find(String name) {
        return Optional.ofNullable(interfaces.get(name));
    }

    /** The port that a container's interface is behind. */
    public Optional<NetInterface> behind(String containerPort) {
        return interfaces.values().stream()
                .filter(port ->
                        port.containerPort().filter(containerPort::equals).isPresent())
                .findFirst();
    }

    public List<StaticRoute> routes() {
        return List.copyOf(routes);
    }

    public void addRoute(StaticRoute route) {
        if (!routes.contains(route)) {
            routes.add(route);
        }
    }

    public boolean removeRoute(StaticRoute route) {
        return routes.remove(route);
    }

    public void clearRoutes() {
        routes.clear();
    }

    /** The tables beside the default one. */
    public Set<String> vrfs() {
        return vrfs;
    }

    public boolean owns(InetAddress address, String vrf) {
        return interfaces.values().stream().anyMatch(port -> port.vrf().equals(vrf) && port.owns(address));
    }

    /** Whether packets for others are passed on. */
    public boolean forwarding() {
        return forwarding;
    }

    public void setForwarding(boolean value) {
        forwarding = value;
    }

    public boolean lldpEnabled() {
        return lldpEnabled;
    }

    public void setLldpEnabled(boolean value) {
        if (value != lldpEnabled) {
            lldpEnabled = value;
            lldpChanged = clock.instant();
            interfaces.values().forEach(port -> port.memory().clear());
        }
    }

    public int lldpTimer() {
        return lldpTimer;
    }

    public void setLldpTimer(int seconds) {
        lldpTimer = seconds;
    }

    public int lldpHold() {
        return lldpHold;
    }

    public void setLldpHold(int seconds) {
        lldpHold = seconds;
    }

    /** Gives the device its voice: the frame that a port sends. */
    public void speakLldp(Function<NetInterface, LldpFrame> frames) {
        voice = frames;
    }

    public LldpFrame frameFrom(NetInterface port) {
        return voice.apply(port);
    }

    boolean transmits(NetInterface port) {
        return lldpEnabled && port.enabled() && port.lldpTransmit();
    }

    boolean receives(NetInterface port) {
        return lldpEnabled && port.enabled() && port.lldpReceive();
    }

    Instant lldpSince(NetInterface port) {
        return lldpChanged.isAfter(port.changed()) ? lldpChanged : port.changed();
    }
}
