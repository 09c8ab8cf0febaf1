package io.jenkins.plugins.networktopology.simulator;

import io.jenkins.plugins.networktopology.simulator.Fault.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Wires with faults in them: cables that are swapped, cut, or come and go. Where there is no fault, the wires as they are. */
final class FaultyWires implements Wires {

    private static final Set<Kind> KINDS = Set.of(Kind.CABLES_SWAPPED, Kind.LINK_DOWN, Kind.LINK_FLAP);

    private final Wires wires;
    private final List<Fault> faults;
    private final PortNames names;
    private final Clock clock;
    private final Instant start;

    /** @param names what the devices call their ports */
    FaultyWires(Wires wires, FaultPlan plan, PortNames names, Clock clock) {
        this.wires = wires;
        this.faults = plan.faults().stream()
                .filter(fault -> KINDS.contains(fault.kind()))
                .toList();
        this.names = names;
        this.clock = clock;
        this.start = clock.instant();
    }

    @Override
    public List<String> portsOf(PodRef pod) {
        return wires.portsOf(pod);
    }

    @Override
    public long incarnationOf(Port port) {
        return wires.incarnationOf(port);
    }

    @Override
    public int mtuOf(Port port) {
        return wires.mtuOf(port);
    }

    @Override
    public void setMtu(Port port, int mtu) {
        wires.setMtu(port, mtu);
    }

    @Override
    public Optional<Port> farEnd(Port port) {
        if (faults.isEmpty()) {
            return wires.farEnd(port);
        }
        return Optional.of(port)
                .filter(this::isUp)
                .flatMap(near -> wires.farEnd(swapped(near)))
                .map(this::swapped)
                .filter(this::isUp);
    }

    @Override
    public boolean passesLldp(Port port) {
        return wires.passesLldp(port);
    }

    /** The port whose cable is plugged in here. */
    private Port swapped(Port port) {
        for (Fault fault : faults) {
            if (fault.kind() == Kind.CABLES_SWAPPED) {
                Optional<Port> one = at(port, fault.node(), fault.interfaceName());
                Optional<Port> other = at(port, fault.otherNode(), fault.otherInterface());
                if (one.isPresent() && other.isPresent()) {
                    if (port.equals(one.get())) {
                        return other.get();
                    }
                    if (port.equals(other.get())) {
                        return one.get();
                    }
                }
            }
        }
        return port;
    }

    private boolean isUp(Port port) {
        return faults.stream()
                .filter(fault -> fault.kind() == Kind.LINK_DOWN
                        || fault.kind() == Kind.LINK_FLAP
                                && isOutOfPhase(fault.duration().orElseThrow()))
                .noneMatch(
                        fault -> fault.node().filter(port.pod().name()::equals).isPresent()
                                && at(port, fault.node(), fault.interfaceName())
                                        .filter(port::equals)
                                        .isPresent());
    }

    /** A flapping link is up for its time, then down for as long, and so on. */
    private boolean isOutOfPhase(Duration time) {
        return Duration.between(start, clock.instant()).toMillis() / time.toMillis() % 2 == 1;
    }

    /** The port that a fault means, in the lab of the port asked about. */
    private Optional<Port> at(Port asked, Optional<String> node, Optional<String> interfaceName) {
        PodRef pod = new PodRef(asked.pod().namespace(), node.orElseThrow());
        return names.portOf(pod, interfaceName.orElseThrow());
    }
}
