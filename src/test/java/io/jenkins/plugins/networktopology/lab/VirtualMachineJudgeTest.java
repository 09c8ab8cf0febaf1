package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cluster.VirtualMachineSnapshot;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What KubeVirt's words about a virtual machine mean. */
class VirtualMachineJudgeTest {

    @ParameterizedTest
    @ValueSource(strings = {"Pending", "Scheduling", "Scheduled", "Running", "Unknown"})
    void whatMayStillComeIsWaitedFor(String phase) {
        assertThat(VirtualMachineJudge.hopeless(seen(phase, "FailedCreate: exceeded quota", false)))
                .isEmpty();
    }

    @Test
    void whatHasEndedIsGivenUpWithKubevirtsWords() {
        assertThat(VirtualMachineJudge.hopeless(
                        seen("Failed", "Synchronizing with the Domain failed.: no /dev/kvm", false)))
                .get()
                .satisfies(hopeless -> {
                    assertThat(hopeless.why()).contains("phase Failed", "no /dev/kvm");
                    assertThat(hopeless.wantsLog()).isTrue();
                });
        assertThat(VirtualMachineJudge.hopeless(seen("Succeeded", "", false))).isPresent();
    }

    @Test
    void whatWasDeletedIsGivenUpInWhateverPhase() {
        assertThat(VirtualMachineJudge.hopeless(seen("Running", "", true)))
                .get()
                .extracting(Hopeless::why)
                .isEqualTo("its virtual machine was deleted");
    }

    @Test
    void whatItWaitsForIsSaidInKubevirtsWords() {
        assertThat(VirtualMachineJudge.waitsFor(seen("Scheduling", "FailedCreate: exceeded quota", false)))
                .isEqualTo("KubeVirt has it in the phase Scheduling, tries in vain: FailedCreate: exceeded quota,"
                        + " not ready: GuestNotRunning: Guest VM is not reported as running");
    }

    private static VirtualMachineSnapshot seen(String phase, String trouble, boolean deleted) {
        return new VirtualMachineSnapshot(
                "vm-1",
                phase,
                false,
                false,
                Optional.of("GuestNotRunning: Guest VM is not reported as running"),
                Optional.of(trouble).filter(text -> !text.isEmpty()),
                Optional.empty(),
                deleted);
    }
}
