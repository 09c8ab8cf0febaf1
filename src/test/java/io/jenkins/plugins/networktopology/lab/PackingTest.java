package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cluster.MachineRoom;
import io.jenkins.plugins.networktopology.cluster.QuotaRoom;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.plan.PodDemand;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackingTest {

    private static final long GIBI = 1L << 30;

    private static MachineRoom machine(String name, boolean open, int cpus, int gibibytes, int pods) {
        return new MachineRoom(
                name,
                Optional.empty(),
                Map.of(),
                open,
                BigDecimal.valueOf(cpus),
                BigDecimal.valueOf(gibibytes * GIBI),
                pods);
    }

    private static PodDemand pod(String name, String cpus, int gibibytes) {
        return new PodDemand(
                name, Optional.of("lab/router:1"), true, new BigDecimal(cpus), BigDecimal.valueOf(gibibytes * GIBI));
    }

    @Test
    void podsThatFitTogetherAndOnSomeMachineHaveRoom() {
        Finding finding = new Packing(List.of(machine("a", true, 4, 8, 10), machine("b", true, 4, 8, 10)))
                .finding(List.of(pod("r1", "2", 6), pod("r2", "0.5", 6), pod("r3", "1", 2), pod("r4", "1", 2)));
        assertThat(finding.state()).as(finding.what()).isEqualTo(State.OK);
        assertThat(finding.what()).contains("4 pods of 4.5 CPUs and 16384 MiB");
    }

    @Test
    void aPodThatIsLargerThanEachMachineHasNoneThoughAllTogetherWouldDo() {
        Finding finding = new Packing(List.of(machine("a", true, 4, 8, 10), machine("b", true, 4, 8, 10)))
                .finding(List.of(pod("r1", "1", 10)));
        assertThat(finding.state()).isEqualTo(State.FAILED);
        assertThat(finding.what()).contains("no room for 1 of 1", "r1 with 1 CPUs and 10240 MiB");
    }

    @Test
    void aMachineThatTakesNoPodsAndOneThatHasItsNumberAreNoRoom() {
        List<MachineRoom> machines = List.of(machine("cordoned", false, 64, 64, 110), machine("full", true, 64, 64, 1));
        assertThat(new Packing(machines)
                        .finding(Collections.nCopies(2, pod("r", "0.1", 1)))
                        .state())
                .isEqualTo(State.FAILED);
    }

    @Test
    void quotasAndLimitRangesThatAreTooSmallAreNamedWithWhatTheLabTakes() {
        NamespaceLimits limits = new NamespaceLimits(
                List.of(
                        new QuotaRoom("small", "pods", BigDecimal.ONE),
                        new QuotaRoom("small", "requests.cpu", BigDecimal.TEN)),
                Map.of("memory", BigDecimal.valueOf(GIBI)));
        assertThat(limits.findings("home", List.of(pod("r1", "1", 1), pod("r2", "1", 2))))
                .extracting(Finding::what)
                .containsExactly(
                        "quota small of namespace home leaves 1 pods, and the lab takes 2",
                        "a limit range allows 1073741824 memory for a container, and r2 takes 2147483648");
    }
}
