package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cluster.MachineRoom;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.ReadOptions;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.TopologyFiles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** core-1 wants the labels of worker-3 and that it is cabled, and leaves the lab by two of its interfaces; core-2 by one. */
class PlacementTest {

    private final Topology outside = TopologyFiles.read(
            Path.of("src/test/resources/topologies/right/native/outside.yaml"),
            PlatformCatalog.load(),
            new ReadOptions(Optional.empty()));

    PlacementTest() throws Exception {}

    @Test
    void whatAMachineHasForInterfacesIsNotToldByKubernetes() {
        List<Finding> findings = new Placement(List.of(machine("a", true, "worker-3", true))).findings(outside);
        assertThat(findings).extracting(Finding::state).containsExactly(State.OK, State.OK, State.OK);
        assertThat(findings.get(0).what())
                .isEqualTo(
                        "core-1 goes to the machine a; whether that has the network interface ens3 cannot be seen from"
                                + " here, and is told when the lab starts");
    }

    @Test
    void aNodeThatMayGoToSeveralMachinesNeedsTheInterfaceOnEach() {
        List<Finding> findings = new Placement(
                        List.of(machine("a", true, "worker-3", true), machine("b", true, "worker-3", false)))
                .findings(outside);
        assertThat(findings)
                .filteredOn(finding -> finding.state() == State.WARNING)
                .singleElement()
                .satisfies(finding -> assertThat(finding.what())
                        .startsWith("core-2 may go to any of 2 machines, each of which must"));
    }

    @Test
    void labelsThatNoOpenMachineHasAreNamed() {
        List<Finding> findings = new Placement(
                        List.of(machine("a", false, "worker-3", true), machine("b", true, "worker-3", false)))
                .findings(outside);
        assertThat(findings)
                .filteredOn(finding -> finding.state() == State.FAILED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.what())
                        .isEqualTo("no machine that takes pods has the labels which core-1 wants:"
                                + " example.com/cabled=true, kubernetes.io/hostname=worker-3"));
    }

    private static MachineRoom machine(String name, boolean open, String hostname, boolean cabled) {
        Map<String, String> labels = cabled
                ? Map.of("kubernetes.io/hostname", hostname, "example.com/cabled", "true")
                : Map.of("kubernetes.io/hostname", hostname);
        return new MachineRoom(name, Optional.empty(), labels, open, BigDecimal.TEN, BigDecimal.TEN, 10);
    }
}
