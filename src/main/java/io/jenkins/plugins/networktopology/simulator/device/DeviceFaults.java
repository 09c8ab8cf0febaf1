package io.jenkins.plugins.networktopology.simulator.device;

import io.jenkins.plugins.networktopology.simulator.Fault;
import io.jenkins.plugins.networktopology.simulator.Fault.Kind;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.device.cli.Ailment;
import io.jenkins.plugins.networktopology.simulator.device.net.LinkFaults;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The faults that concern devices. A fault's node is the name of a pod. */
final class DeviceFaults implements LinkFaults {

    private final Supplier<? extends Collection<Fault>> faults;
    private final BiFunction<PodRef, String, String> fullName;
    private final Predicate<PodRef> keepsLldp;

    /**
     * @param fullName the device's own name for an interface in any spelling
     * @param keepsLldp whether bridges in a pod, whose mask nobody has set, keep LLDP's frames
     */
    DeviceFaults(
            Supplier<? extends Collection<Fault>> faults,
            BiFunction<PodRef, String, String> fullName,
            Predicate<PodRef> keepsLldp) {
        this.faults = faults;
        this.fullName = fullName;
        this.keepsLldp = keepsLldp;
    }

    @Override
    public boolean lldpFiltered(PodRef pod, String interfaceName) {
        return keepsLldp.test(pod)
                || on(Kind.LLDP_FILTERED, pod, interfaceName).findAny().isPresent();
    }

    @Override
    public int lossPercent(PodRef pod, String interfaceName) {
        return on(Kind.PACKET_LOSS, pod, interfaceName)
                .flatMap(fault -> fault.percent().stream())
                .findFirst()
                .orElse(0);
    }

    boolean has(Kind kind, PodRef pod) {
        return of(kind, pod).findAny().isPresent();
    }

    Optional<Duration> duration(Kind kind, PodRef pod) {
        return of(kind, pod).flatMap(fault -> fault.duration().stream()).findFirst();
    }

    Ailment ailment(PodRef pod) {
        return new Ailment(duration(Kind.CLI_SLOW, pod).orElse(Duration.ZERO), has(Kind.CLI_TRUNCATED, pod));
    }

    private Stream<Fault> of(Kind kind, PodRef pod) {
        return faults.get().stream()
                .filter(fault -> fault.kind() == kind)
                .filter(fault -> fault.node().filter(pod.name()::equals).isPresent());
    }

    private Stream<Fault> on(Kind kind, PodRef pod, String interfaceName) {
        return of(kind, pod)
                .filter(fault -> fault.interfaceName()
                        .map(written -> fullName.apply(pod, written))
                        .filter(interfaceName::equals)
                        .isPresent());
    }
}
