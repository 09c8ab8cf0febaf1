package io.jenkins.plugins.networktopology.jenkins.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import org.junit.jupiter.api.Test;

/** Topologies in the text of a Jenkinsfile. */
class TopologyTextTest {

    private static final String NODES = "nodes: {vmx-1: juniper_vmx}\n";

    private final BuildRef build = BuildRef.of("Labs/nightly run/main#12", "nightly run » main #12");
    private final PlatformCatalog platforms = PlatformCatalog.load();

    @Test
    void oneThatDoesNotSayItsNameIsCalledLikeTheJob() throws Exception {
        assertThat(TopologyText.inline(NODES, build, platforms).name()).isEqualTo("labs-nightly-run-main");
    }

    @Test
    void oneThatSaysItsNameIsCalledSo() throws Exception {
        assertThat(TopologyText.inline("name: ring\n" + NODES, build, platforms).name())
                .isEqualTo("ring");
    }

    @Test
    void mistakesAreThoseOfTheDefinition() {
        assertThatThrownBy(() -> TopologyText.inline("nodes: {vmx-1: juniper_vmxx}\n", build, platforms))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("definition:1:");
    }
}
