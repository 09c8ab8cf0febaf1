package io.jenkins.plugins.networktopology.verify.interfaces;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.session.DeviceSession;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.verify.TranscriptDevice;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of the ports that the topology uses a device has. */
class InterfaceCheckTest {

    private static final PlatformCatalog CATALOG = PlatformCatalog.load();

    private static InterfaceCheck check(String platform, String node, String... interfaces) {
        List<Endpoint> ends = Arrays.stream(interfaces)
                .map(name -> new Endpoint(node, name, Optional.empty()))
                .toList();
        return new InterfaceCheck(CATALOG.get(platform), ends, Duration.ofSeconds(5));
    }

    @Test
    void portsOfARouterAreUpShutDownOrMissing() throws Exception {
        try (DeviceSession session = TranscriptDevice.of("interfaces", "csr-1").open()) {
            InterfaceFindings found = check("cisco_csr1000v", "csr-1", "GigabitEthernet2", "Gi3", "Gi4", "Gi5")
                    .look(session);

            assertThat(found.allPresent()).isFalse();
            assertThat(found.message())
                    .isEqualTo("3 of 4 interfaces; missing: GigabitEthernet5; shut: GigabitEthernet3;"
                            + " down: GigabitEthernet4");
        }
    }

    @Test
    void aVmxHasNoPortsUntilItsForwardingPlaneHasBooted() throws Exception {
        InterfaceCheck check = check("juniper_vmx", "vmx-1", "ge-0/0/3");
        try (DeviceSession session = TranscriptDevice.of("interfaces", "vmx-1").open()) {
            assertThat(check.look(session).missing()).containsExactly("ge-0/0/3");
            assertThat(check.look(session).allUp()).isTrue();
        }
    }

    @Test
    void aRefusedCommandIsAProblemAndNoMissingPort() throws Exception {
        try (DeviceSession session = TranscriptDevice.of("interfaces", "csr-1").open()) {
            InterfaceFindings found = check("juniper_vmx", "csr-1", "ge-0/0/3").look(session);

            assertThat(found.allPresent()).isFalse();
            assertThat(found.message()).startsWith("refused \"show interfaces terse\": % Invalid input");
        }
    }
}
