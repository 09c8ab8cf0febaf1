package io.jenkins.plugins.networktopology.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.ReadOptions;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.TopologyFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTargetsTest {

    private static final PlatformCatalog CATALOG = PlatformCatalog.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boot-never:vmx-1",
                "link-down:vmx-1:ge-0/0/1",
                "lldp-filtered:csr-2:gigabitethernet3",
                "cables-swapped:vmx-1:ge-0/0/0,csr-2:Gi3",
                "cables-swapped:vmx-1:ge-0/0/0,vmx-1:ge-0/0/1",
                "api-errors=10%"
            })
    void aFaultOfWhatIsThereCanHappen(String fault) throws Exception {
        assertThat(FaultTargets.problem(Fault.parse(fault), square(), CATALOG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        boot-never:r9                             | boot-never:r9: the topology has no node r9
        cables-swapped:vmx-1:ge-0/0/0,r9:Gi2      | cables-swapped:r9: the topology has no node r9
        link-down:csr-1:Gi99                      | link-down:csr-1:Gi99: cisco_csr1000v has no interface Gi99; \
        expected GigabitEthernet2 to GigabitEthernet10
        packet-loss:vmx-1:ge-0/0/9=40%            | packet-loss:vmx-1:ge-0/0/9: no link of the topology ends there; \
        those of vmx-1 end at ge-0/0/0, ge-0/0/1
        """)
    void aFaultOfWhatIsNotThereIsRefused(String fault, String problem) throws Exception {
        assertThat(FaultTargets.problem(Fault.parse(fault), square(), CATALOG)).contains(problem);
    }

    @Test
    void aCableThatIsOnlyTurnedRoundIsRefusedSinceNothingWouldChange() throws Exception {
        assertThat(FaultTargets.problem(Fault.parse("cables-swapped:csr-2:Gi3,vmx-1:ge-0/0/1"), square(), CATALOG))
                .contains("cables-swapped: csr-2:GigabitEthernet3 and vmx-1:ge-0/0/1 are the two ends of one cable,"
                        + " so nothing would change; expected ends of two links");
    }

    private static Topology square() throws Exception {
        return TopologyFiles.read(
                Path.of("examples-jenkinsfiles/topologies/square.yaml"), CATALOG, ReadOptions.DEFAULT);
    }
}
