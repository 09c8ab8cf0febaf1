package io.jenkins.plugins.networktopology.e2e;

import static io.jenkins.plugins.networktopology.cli.CommandRun.findings;
import static io.jenkins.plugins.networktopology.cli.CommandRun.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenkins.plugins.networktopology.cli.CommandRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links that leave the lab for the network of the machines: macvlans that meshnet makes of a machine's interface. */
class RealOutsideTest extends RealClusterCase {

    private List<String> machines;

    @BeforeEach
    void machines() throws Exception {
        machines = core.listNode().execute().getItems().stream()
                .map(machine -> machine.getMetadata().getLabels().get("kubernetes.io/hostname"))
                .sorted()
                .toList();
    }

    @Test
    void routersMeetOnTheNetworkOfTheirMachines() throws Exception {
        Optional<String> port = Optional.ofNullable(System.getenv("NETTOPO_E2E_HOST_INTERFACE"));
        assumeTrue(port.isPresent(), "NETTOPO_E2E_HOST_INTERFACE does not name an interface that the machines have");
        CommandRun run = run(outside(port.get()));
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(findings(report(output), "lldp"))
                .as("what is out there is not ours, and need not speak LLDP")
                .isEmpty();
        assertThat(findings(report(output), "ping"))
                .hasSize(2)
                .allSatisfy((ping, found) -> assertThat(found).isEqualTo("5/5"));
    }

    @Test
    void aMachineThatHasNoSuchInterfaceIsNamedWithinSeconds() throws Exception {
        CommandRun run = run(outside("nope0"));
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(4);
        assertThat(run.out())
                .containsPattern("✗ r[12] running: its machine (" + String.join("|", machines)
                        + ") has no network interface nope0, to which the link r[12]:eth1 ↔ macvlan:nope0 leads");
        assertThat(run.out())
                .as("given up before the kubelet's third attempt")
                .doesNotContain("cannot be set up", "reserve sandbox name");
    }

    @Test
    void theDoctorSaysWhatCanBeKnownOfInterfacesOfMachines() throws Exception {
        CommandRun doctor = CommandRun.nettopo(
                "doctor", outside("nope0"), "--kubeconfig", RealCluster.kubeconfig(), "--pull-policy", "Never");
        assertThat(doctor.exitCode()).as(doctor.out()).isZero();
        assertThat(doctor.out())
                .contains("ok      r1 goes to the machine " + machines.get(0)
                        + "; whether that has the network interface nope0 cannot be seen from here");
        Path nowhere = output.resolve("nowhere.yaml");
        Files.writeString(
                nowhere, Files.readString(outside("nope0")).replace(machines.get(0), "a-machine-that-is-not-there"));
        CommandRun lost = CommandRun.nettopo(
                "doctor", nowhere, "--kubeconfig", RealCluster.kubeconfig(), "--pull-policy", "Never");
        assertThat(lost.exitCode()).as(lost.out()).isEqualTo(3);
        assertThat(lost.out())
                .contains("failed  no machine that takes pods has the labels which r1 wants:"
                        + " kubernetes.io/hostname=a-machine-that-is-not-there");
    }

    private Path outside(String hostInterface) throws Exception {
        String text = Files.readString(TOPOLOGIES.resolve("outside.yaml"))
                .replace("first-machine", machines.get(0))
                .replace("last-machine", machines.get(machines.size() - 1))
                .replace("ens3", hostInterface);
        return Files.writeString(output.resolve("outside.yaml"), text);
    }
}
