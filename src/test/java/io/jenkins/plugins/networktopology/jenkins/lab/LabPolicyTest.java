package io.jenkins.plugins.networktopology.jenkins.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Bootstrap;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabPolicyTest {

    private static final PlatformCatalog PLATFORMS = PlatformCatalog.load();
    private static final Topology PAIR = new Topology(
            "pair",
            List.of(Node.of("vmx-1", "juniper_vmx"), Node.of("csr-1", "cisco_csr1000v")),
            List.of(),
            Bootstrap.DEFAULT,
            Verification.DEFAULT,
            List.of());

    @Test
    void withoutLimitsEverythingIsAllowed() {
        assertThat(policy(0).problems(PAIR, Map.of(), PLATFORMS)).isEmpty();
    }

    @Test
    void labsLargerThanTheCapAreRefusedWithBothNumbers() {
        assertThat(policy(2).problems(PAIR, Map.of(), PLATFORMS)).isEmpty();
        assertThat(policy(1).problems(PAIR, Map.of(), PLATFORMS))
                .singleElement()
                .asString()
                .contains("2 nodes")
                .contains("cluster lab allows 1");
    }

    @Test
    void anImageOfAPlatformThatIsNoneIsRefused() {
        assertThat(policy(0).problems(PAIR, Map.of("juniper_vmxx", "vmx:1"), PLATFORMS))
                .containsExactly("images name the unknown platform juniper_vmxx; did you mean juniper_vmx?");
    }

    @Test
    void eachNodeWhoseImageIsNotAllowedIsNamed() {
        LabPolicy policy = policy(0, "registry.example/*", "vrnetlab/vr-csr:*");
        assertThat(policy.problems(PAIR, Map.of("juniper_vmx", "docker.io/somebody/vmx:1"), PLATFORMS))
                .singleElement()
                .asString()
                .contains("node vmx-1")
                .contains("docker.io/somebody/vmx:1")
                .contains("registry.example/*");
    }

    @Test
    void thePatternIsHeldAgainstWhatIsReallyPulled() {
        LabPolicy policy = new LabPolicy(
                "lab", 0, List.of("registry.example/*"), Optional.of("registry.example"), Optional.empty());

        assertThat(policy.problems(PAIR, Map.of(), PLATFORMS)).isEmpty();
    }

    @Test
    void onlyTheStarIsSpecialInAPattern() {
        Map<String, String> images =
                Map.of("juniper_vmx", "registry.example/vmx:1", "cisco_csr1000v", "registryXexample/csr:1");

        assertThat(policy(0, "registry.example/*").problems(PAIR, images, PLATFORMS))
                .singleElement()
                .asString()
                .contains("node csr-1");
        assertThat(policy(0, "registry.example/vmx").problems(PAIR, images, PLATFORMS))
                .as("a pattern is held against the whole name")
                .hasSize(2);
    }

    private static LabPolicy policy(int nodes, String... images) {
        return new LabPolicy("lab", nodes, List.of(images), Optional.empty(), Optional.empty());
    }
}
