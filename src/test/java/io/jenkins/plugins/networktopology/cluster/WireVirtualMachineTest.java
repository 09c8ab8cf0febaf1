package io.jenkins.plugins.networktopology.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is read of a virtual machine as KubeVirt writes it. */
class WireVirtualMachineTest {

    @Test
    void oneThatGetsNoPodSaysWhatIsTriedInVain() throws IOException {
        VirtualMachineSnapshot seen = read("virtual-machine-without-a-pod.json").snapshot(false);
        assertThat(seen.name()).isEqualTo("left");
        assertThat(seen.phase()).isEqualTo("Pending");
        assertThat(seen.ready()).isFalse();
        assertThat(seen.waits()).contains("PodNotExists: virt-launcher pod has not yet been scheduled");
        assertThat(seen.trouble()).get().asString().startsWith("FailedCreate: ").endsWith("exceeded quota: compute");
        assertThat(seen.deleted()).isFalse();
    }

    @Test
    void oneThatRunsIsReadyAndItsAgentIsSeen() throws IOException {
        VirtualMachineSnapshot seen = read("virtual-machine-with-an-agent.json").snapshot(false);
        assertThat(seen.phase()).isEqualTo("Running");
        assertThat(seen.ready()).isTrue();
        assertThat(seen.guestAgent()).isTrue();
        assertThat(seen.waits()).isEmpty();
        assertThat(seen.trouble()).isEmpty();
    }

    @Test
    void oneThatHasGoneIsDeleted() throws IOException {
        assertThat(read("virtual-machine-with-an-agent.json").snapshot(true).deleted())
                .isTrue();
    }

    private static WireVirtualMachine read(String file) throws IOException {
        return Wire.JSON.readValue(
                Files.readAllBytes(Path.of("src/test/resources/cluster", file)), WireVirtualMachine.class);
    }
}
