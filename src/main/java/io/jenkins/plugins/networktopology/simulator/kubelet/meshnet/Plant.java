package io.jenkins.plugins.networktopology.simulator.kubelet.meshnet;

import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.Port;
import io.jenkins.plugins.networktopology.simulator.Wires;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** The interfaces and cables that exist now. Read from any thread, changed on the control loop. */
final class Plant implements Wires {

    /** A tunnel end on a node: the kernel allows one device for each id. */
    record Tunnel(String node, long id) {}

    private final Map<PodRef, Set<String>> interfaces = new ConcurrentHashMap<>();
    private final Map<Port, Port> farEnds = new ConcurrentHashMap<>();
    private final Map<Tunnel, Port> tunnels = new HashMap<>();
    private final Set<Port> bridged = ConcurrentHashMap.newKeySet();

    @Override
    public List<String> portsOf(PodRef pod) {
        return List.copyOf(interfaces.getOrDefault(pod, Set.of()));
    }

    @Override
    public Optional<Port> farEnd(Port port) {
        return Optional.ofNullable(farEnds.get(port));
    }

    @Override
    public boolean passesLldp(Port port) {
        return !bridged.contains(port);
    }

    boolean exists(Port port) {
        return interfaces.getOrDefault(port.pod(), Set.of()).contains(port.name());
    }

    /** Adds an interface that no cable is plugged into. */
    void add(Port port) {
        interfaces
                .computeIfAbsent(port.pod(), pod -> new ConcurrentSkipListSet<>())
                .add(port.name());
    }

    void connect(Port one, Port other) {
        add(one);
        add(other);
        farEnds.put(one, other);
        farEnds.put(other, one);
    }

    /** Connects two ports by way of bridges. */
    void bridge(Port one, Port other) {
        bridged.add(one);
        bridged.add(other);
        connect(one, other);
    }

    /** Removes an interface; of a veth pair the other end goes too. */
    void remove(Port port, boolean pair) {
        Optional.ofNullable(interfaces.get(port.pod())).ifPresent(names -> names.remove(port.name()));
        tunnels.values().removeIf(port::equals);
        bridged.remove(port);
        Port other = farEnds.remove(port);
        if (other != null && farEnds.remove(other, port) && pair) {
            remove(other, false);
        }
    }

    /** Whether a tunnel id is in use on a node by another interface. */
    boolean isTaken(Tunnel tunnel, Port port) {
        Port user = tunnels.get(tunnel);
        return user != null && !user.equals(port);
    }

    void take(Tunnel tunnel, Port port) {
        tunnels.put(tunnel, port);
    }

    boolean isTunnel(Port port) {
        return tunnels.containsValue(port);
    }

    /** Forgets a pod whose interfaces are gone. */
    void forget(PodRef pod) {
        interfaces.remove(pod);
    }
}
