package io.jenkins.plugins.networktopology.simulator.device;

import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.Port;
import io.jenkins.plugins.networktopology.simulator.Wires;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Wires that a test plugs in and pulls out. */
final class FakeWires implements Wires {

    private final Map<Port, Port> plugged = new ConcurrentHashMap<>();
    private final Map<Port, Long> incarnations = new ConcurrentHashMap<>();
    private final Map<Port, Integer> mtus = new ConcurrentHashMap<>();
    private final Map<PodRef, Collection<String>> unplugged = new ConcurrentHashMap<>();

    static PodRef pod(String name) {
        return new PodRef("lab", name);
    }

    FakeWires plug(String pod, String port, String otherPod, String otherPort) {
        Port one = new Port(pod(pod), port);
        Port other = new Port(pod(otherPod), otherPort);
        plugged.put(one, other);
        plugged.put(other, one);
        return this;
    }

    /** Adds a port that no wire is plugged into. */
    void add(String pod, String port) {
        leave(new Port(pod(pod), port));
    }

    /** Another interface of the same name takes a port's place, on the same wire. */
    void renew(String pod, String port) {
        incarnations.merge(new Port(pod(pod), port), 1L, Long::sum);
        mtus.remove(new Port(pod(pod), port));
    }

    void pull(String pod, String port) {
        Port far = plugged.remove(new Port(pod(pod), port));
        if (far != null) {
            plugged.remove(far);
            leave(far);
        }
        leave(new Port(pod(pod), port));
    }

    /** A port that exists without a wire. */
    private void leave(Port port) {
        unplugged
                .computeIfAbsent(port.pod(), pod -> ConcurrentHashMap.newKeySet())
                .add(port.name());
    }

    @Override
    public List<String> portsOf(PodRef pod) {
        return Stream.concat(
                        plugged.keySet().stream()
                                .filter(port -> port.pod().equals(pod))
                                .map(Port::name),
                        unplugged.getOrDefault(pod, List.of()).stream())
                .distinct()
                .toList();
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
        mtus.put(port, mtu);
    }

    @Override
    public Optional<Port> farEnd(Port port) {
        return Optional.ofNullable(plugged.get(port));
    }
}
