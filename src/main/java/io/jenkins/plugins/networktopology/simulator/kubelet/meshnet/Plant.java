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

/** The interfaces and cables that exist now. Read from any thread, changed on the control loop, but for the MTUs. */
final class Plant implements Wires {

    /** A tunnel end on a node: the kernel allows one device for each id. */
    record Tunnel(String node, long id) {}

    /** The interface that is a tunnel's end, and the node where its other end is. */
    private record End(Port port, String other) {}

    private final Map<PodRef, Set<String>> interfaces = new ConcurrentHashMap<>();
    private final Map<Port, Port> farEnds = new ConcurrentHashMap<>();
    private final Map<Port, Long> incarnations = new ConcurrentHashMap<>();
    private final Map<Port, Integer> mtus = new ConcurrentHashMap<>();
    private final Map<Tunnel, End> tunnels = new HashMap<>();
    private final Set<Port> bridged = ConcurrentHashMap.newKeySet();
    private long made;

    @Override
    public List<String> portsOf(PodRef pod) {
        return List.copyOf(interfaces.getOrDefault(pod, Set.of()));
    }

    @Override
    public long incarnationOf(Port port) {
        return incarnations.getOrDefault(port, 0L);
    }

    @Override
    public int mtuOf(Port port) {
        return mtus.getOrDefault(port, USUAL_MTU);
    }

    @Override
    public void setMtu(Port port, int mtu) {
        if (exists(port)) {
            mtus.put(port, mtu);
        }
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
        if (!exists(port)) {
            incarnations.put(port, ++made);
        }
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
        incarnations.remove(port);
        mtus.remove(port);
        tunnels.values().removeIf(end -> end.port().equals(port));
        bridged.remove(port);
        Port other = farEnds.remove(port);
        if (other != null && farEnds.remove(other, port) && pair) {
            remove(other, false);
        }
    }

    /** Whether a tunnel id is in use on a node by another interface. */
    boolean isTaken(Tunnel tunnel, Port port) {
        End user = tunnels.get(tunnel);
        return user != null && !user.port().equals(port);
    }

    /** @param other the node where the tunnel's other end is */
    void take(Tunnel tunnel, Port port, String other) {
        tunnels.put(tunnel, new End(port, other));
    }

    /** Whether an interface is the end of this very tunnel. */
    boolean isEnd(Tunnel tunnel, Port port, String other) {
        return new End(port, other).equals(tunnels.get(tunnel));
    }

    boolean isTunnel(Port port) {
        return tunnels.values().stream().anyMatch(end -> end.port().equals(port));
    }

    /** Forgets a pod whose interfaces are gone. */
    void forget(PodRef pod) {
        interfaces.remove(pod);
    }
}
