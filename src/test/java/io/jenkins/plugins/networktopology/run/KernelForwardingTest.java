package io.jenkins.plugins.networktopology.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.networktopology.lab.RungFailedException;
import org.junit.jupiter.api.Test;

class KernelForwardingTest {

    @Test
    void whatWasReadBackIsTold() throws Exception {
        assertThat(KernelForwarding.judge("forwards 1\n")).isEqualTo("net.ipv4.ip_forward 1");
    }

    @Test
    void aKernelThatDoesNotForwardFailsTheNodeWithWhatThePodSaid() {
        assertThatThrownBy(() -> KernelForwarding.judge(
                        "sh: 2: cannot create /proc/sys/net/ipv4/ip_forward: Read-only file system\nforwards 0\n"))
                .isInstanceOf(RungFailedException.class)
                .hasMessageContaining("does not forward IPv4 packets after it was told to")
                .hasMessageContaining("Read-only file system");
    }
}
