package io.jenkins.plugins.networktopology.simulator.device.net;

import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.Port;
import io.jenkins.plugins.networktopology.simulator.Wires;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * All powered-on devices and the wires between them. State is read and changed under one lock: commands take
 * microseconds, and a neighbour's answer needs the state of two devices at one time. Nothing of simulator's kubelet
 * side may wait for this lock, as the wires are asked while it is held.
 */
public final class Fabric {

    /** The other end of a wire. */
    public record Attachment(NetDevice device, NetInterface port) {}

    private final Wires wires;
    private final LinkFaults faults;
    private final Clock clock;
    private final Duration lldpDelay;
    private final Map<PodRef, NetDevice> devices = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    /**
     * @param lldpDelay the longest time from both ends being able to the neighbour being known
     */
    public Fabric(Wires wires, LinkFaults faults, Clock clock, Duration lldpDelay) {
        this.wires = wires;
        this.faults = faults;
        this.clock = clock;
        this.lldpDelay = lldpDelay;
    }

    /** Runs something that reads or changes devices. */
    public <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    public void attach(NetDevice device) {
        devices.put(device.pod(), device);
    }

    /** Powers a device off; its neighbours are not told. */
    public void detach(NetDevice device) {
        devices.remove(device.pod(), device);
    }

    LinkFaults faults() {
        return faults;
    }

    /** Where the wire of a port leads, if it is whole in both directions and somebody is there. */
    public Optional<Attachment> across(NetDevice device, NetInterface port) {
        return farEnd(device, port)
                .flatMap(far -> Optional.ofNullable(devices.get(far.pod()))
                        .flatMap(other -> other.behind(far.name()).map(end -> new Attachment(other, end))));
    }

    private Optional<Port> farEnd(NetDevice device, NetInterface port) {
        return port.containerPort()
                .map(name -> new Port(device.pod(), name))
                .flatMap(near -> wires.farEnd(near)
                        .filter(far -> wires.farEnd(far).filter(near::equals).isPresent()));
    }

    /** Whether the line protocol of a port is up. */
    public boolean lineUp(NetDevice device, NetInterface port) {
        if (!port.enabled()) {
            return false;
        }
        if (port.kind() != NetInterface.Kind.DATA || !device.traits().sensesCarrier()) {
            return true;
        }
        return farEnd(device, port).isPresent()
                && across(device, port)
                        .map(far ->
                                far.port().enabled() || !far.device().traits().sensesCarrier())
                        .orElse(true);
    }

    /** The neighbours that a device knows, by port. */
    public List<LldpNeighbor> neighbors(NetDevice device) {
        return device.interfaces().stream()
                .filter(port -> port.kind() == NetInterface.Kind.DATA)
                .flatMap(port -> neighbors(device, port).stream())
                .toList();
    }

    private List<LldpNeighbor> neighbors(NetDevice device, NetInterface port) {
        LldpMemory memory = port.memory();
        var now = clock.instant();
        memory.wiredTo(farEnd(device, port), now);
        if (!device.receives(port)) {
            memory.clear();
            return List.of();
        }
        across(device, port).filter(far -> passesLldp(device, port, far)).ifPresent(far -> {
            Port sender =
                    new Port(far.device().pod(), far.port().containerPort().orElseThrow());
            if (!far.device().transmits(far.port())) {
                memory.forget(sender);
                return;
            }
            var since = device.lldpSince(port);
            since = later(since, far.device().lldpSince(far.port()));
            since = later(since, memory.wiredSince());
            LldpFrame frame = far.device().frameFrom(far.port());
            Duration interval = Duration.ofSeconds(far.device().lldpTimer());
            memory.hear(sender, frame, since.plus(delay(far.port())), interval, now);
        });
        return memory.alive(port, now);
    }

    private boolean passesLldp(NetDevice device, NetInterface port, Attachment far) {
        Optional<Port> near = port.containerPort().map(name -> new Port(device.pod(), name));
        return near.filter(wires::passesLldp).isPresent()
                && !faults.lldpFiltered(device.pod(), port.name())
                && !faults.lldpFiltered(far.device().pod(), far.port().name());
    }

    /** Different for each port, and the same each time. */
    private Duration delay(NetInterface sender) {
        return lldpDelay
                .multipliedBy(50 + Math.floorMod(sender.mac().bits() * 31, 51))
                .dividedBy(100);
    }

    private static java.time.Instant later(java.time.Instant one, java.time.Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
