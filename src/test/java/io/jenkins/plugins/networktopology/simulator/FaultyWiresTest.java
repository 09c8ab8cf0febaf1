package io.jenkins.plugins.networktopology.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A square of routers: a's first port leads to b's first, a's second to c's first. */
class FaultyWiresTest {

    private static final PodRef A = new PodRef("lab", "a");
    private static final PodRef B = new PodRef("lab", "b");
    private static final PodRef C = new PodRef("lab", "c");
    private static final Map<PodRef, String> IMAGES =
            Map.of(A, "vrnetlab/vr-csr:16.04.01", B, "vrnetlab/vr-csr:16.04.01", C, "vrnetlab/vr-vmx:17.2R1.13");

    private final Map<Port, Port> cables = new HashMap<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    FaultyWiresTest() {
        cable(new Port(A, "eth1"), new Port(B, "eth1"));
        cable(new Port(A, "eth2"), new Port(C, "eth1"));
    }

    private void cable(Port one, Port other) {
        cables.put(one, other);
        cables.put(other, one);
    }

    private Wires wires(String... faults) {
        Wires plain = new Wires() {
            @Override
            public List<String> portsOf(PodRef pod) {
                return cables.keySet().stream()
                        .filter(port -> port.pod().equals(pod))
                        .map(Port::name)
                        .toList();
            }

            @Override
            public Optional<Port> farEnd(Port port) {
                return Optional.ofNullable(cables.get(port));
            }
        };
        FaultPlan plan = new FaultPlan(Arrays.stream(faults).map(Fault::parse).toList());
        PortNames names =
                new PortNames(PlatformCatalog.load().platforms(), pod -> Optional.ofNullable(IMAGES.get(pod)), plain);
        return new FaultyWires(plain, plan, names, new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
    }

    @Test
    void withoutFaultsTheWiresAreAsTheyAre() {
        assertThat(wires().farEnd(new Port(A, "eth1"))).hasValue(new Port(B, "eth1"));
    }

    @Test
    void swappedCablesLeadToEachOthersFarEnds() {
        Wires swapped = wires("cables-swapped:a:Gi2,a:GigabitEthernet3");
        assertThat(swapped.farEnd(new Port(A, "eth1"))).hasValue(new Port(C, "eth1"));
        assertThat(swapped.farEnd(new Port(A, "eth2"))).hasValue(new Port(B, "eth1"));
        assertThat(swapped.farEnd(new Port(B, "eth1"))).hasValue(new Port(A, "eth2"));
        assertThat(swapped.farEnd(new Port(C, "eth1"))).hasValue(new Port(A, "eth1"));
    }

    @Test
    void cablesOfDifferentDevicesAreSwappedByTheirOwnNames() {
        Wires swapped = wires("cables-swapped:b:Gi2,c:ge-0/0/0");
        assertThat(swapped.farEnd(new Port(A, "eth1"))).hasValue(new Port(C, "eth1"));
        assertThat(swapped.farEnd(new Port(C, "eth1"))).hasValue(new Port(A, "eth1"));
        assertThat(swapped.farEnd(new Port(B, "eth1"))).hasValue(new Port(A, "eth2"));
    }

    @Test
    void aLinkThatIsDownIsDownAtBothEnds() {
        Wires cut = wires("link-down:a:Gi2");
        assertThat(cut.farEnd(new Port(A, "eth1"))).isEmpty();
        assertThat(cut.farEnd(new Port(B, "eth1"))).isEmpty();
        assertThat(cut.farEnd(new Port(A, "eth2"))).hasValue(new Port(C, "eth1"));
    }

    @Test
    void aLinkThatFlapsIsUpAndDownInTurn() {
        Wires flapping = wires("link-flap:c:ge-0/0/0=5s");
        assertThat(flapping.farEnd(new Port(C, "eth1"))).isPresent();
        now = now.plus(Duration.ofSeconds(6));
        assertThat(flapping.farEnd(new Port(C, "eth1"))).isEmpty();
        assertThat(flapping.farEnd(new Port(A, "eth2"))).isEmpty();
        now = now.plus(Duration.ofSeconds(5));
        assertThat(flapping.farEnd(new Port(C, "eth1"))).isPresent();
    }

    @Test
    void aFaultOfANodeThatIsNotThereChangesNothing() {
        Wires wires = wires("cables-swapped:a:Gi2,absent:Gi2", "link-down:absent:Gi2");
        assertThat(wires.farEnd(new Port(A, "eth1"))).hasValue(new Port(B, "eth1"));
    }
}
