package io.jenkins.plugins.networktopology.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** All the faults of a simulator, looked up by those who act on them. */
public final class FaultPlan {

    private final List<Fault> faults;

    public FaultPlan(List<Fault> faults) {
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /** Whether a node has a fault. */
    public boolean has(Fault.Kind kind, String node) {
        return faults.stream()
                .anyMatch(fault -> fault.kind() == kind
                        && fault.node().filter(node::equals).isPresent());
    }

    /** The faults of a kind. */
    public List<Fault> of(Fault.Kind kind) {
        return faults.stream().filter(fault -> fault.kind() == kind).toList();
    }

    /** The time given with a fault that is about no node. */
    public Optional<Duration> duration(Fault.Kind kind) {
        return of(kind).stream().flatMap(fault -> fault.duration().stream()).findFirst();
    }

    /** The share given with a fault that is about no node. */
    public Optional<Integer> percent(Fault.Kind kind) {
        return of(kind).stream().flatMap(fault -> fault.percent().stream()).findFirst();
    }
}
