package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cluster.PodEvent;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.ExternalLink;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Messages as containerd 1.6 with meshnet-cni d7c306c put them. */
class SandboxFailuresTest {

    private static final String CAUSE =
            "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox \"%s\":"
                    + " plugin type=\"meshnet\" name=\"meshnet\" failed (add): %s";
    private static final String ECHO =
            "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to reserve sandbox name"
                    + " \"r1_nettopo-x_27a32911_1\": name \"r1_nettopo-x_27a32911_1\" is reserved for \"2b2f492a\"";

    private final SandboxFailures failures = new SandboxFailures();

    @Test
    void attemptsAreCountedThoughEachNamesItsOwnSandbox() {
        assertThat(failures.add(failed("9bb9c0f4", "no daemon")).count()).isEqualTo(1);
        assertThat(failures.add(failed("2b2f492a", "no daemon")).count()).isEqualTo(2);
        assertThat(failures.add(event(1, ECHO)).count())
                .as("follows from the one before")
                .isEqualTo(2);
        assertThat(failures.add(event(2, ECHO)).count())
                .as("the kubelet has tried again")
                .isEqualTo(3);
    }

    @Test
    void theCauseIsKeptWhenContainerdSpeaksOfTheConsequence() {
        failures.add(failed("2b2f492a", "no daemon"));
        assertThat(failures.add(event(4, ECHO)).message()).contains("no daemon");
    }

    @Test
    void anInterfaceThatTheMachineDoesNotHaveIsNamedAtTheFirstAttempt() {
        HostInterfaces interfaces = new HostInterfaces(List.of(new ExternalLink(
                new Endpoint("r1", "eth1", Optional.empty()), "ens3", Optional.empty(), Optional.empty())));
        PodEvent missing = failed("9bb9c0f4", "macvlan add failed: Failed to get ens3: Link not found");
        assertThat(interfaces.hopeless("r1", Optional.of("worker-3"), missing)).hasValueSatisfying(hopeless -> {
            assertThat(hopeless.rung()).contains(Rung.RUNNING);
            assertThat(hopeless.why())
                    .startsWith("its machine worker-3 has no network interface ens3, to which the link r1:eth1 ↔"
                            + " macvlan:ens3 leads")
                    .contains("node-selector")
                    .doesNotContain("sandbox");
        });
    }

    @Test
    void anInterfaceThatIsTakenForAMomentMayBeFreeAtTheNextAttempt() {
        HostInterfaces interfaces = new HostInterfaces(List.of());
        PodEvent taken = failed("9bb9c0f4", "macvlan add failed: Failed to add vlan eth1: file exists");
        assertThat(interfaces.hopeless("r1", Optional.empty(), taken)).isEmpty();
    }

    private static PodEvent failed(String sandbox, String why) {
        return event(1, CAUSE.formatted(sandbox, why));
    }

    private static PodEvent event(int count, String message) {
        return new PodEvent(Instant.EPOCH, true, count, SandboxFailures.REASON, message);
    }
}
