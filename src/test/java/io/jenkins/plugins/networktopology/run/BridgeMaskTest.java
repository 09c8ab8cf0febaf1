package io.jenkins.plugins.networktopology.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.NodeAccess;
import io.jenkins.plugins.networktopology.cluster.NodeAddress;
import io.jenkins.plugins.networktopology.lab.RungFailedException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BridgeMaskTest {

    private static final BridgeMask LLDP = new BridgeMask(16384);

    @Test
    void everyBridgeIsNamedWithTheMaskThatWasReadBack() throws Exception {
        assertThat(LLDP.judge("mask br-1 16384\nmask br-2 16392\n"))
                .isEqualTo("group_fwd_mask 16384 on bridge br-1, group_fwd_mask 16392 on bridge br-2");
    }

    @Test
    void aBridgeThatKeepsItsMaskFailsTheNodeWithWhatThePodSaid() {
        assertThatThrownBy(() -> LLDP.judge("""
                        mask br-1 16384
                        sh: 9: cannot create /sys/class/net/br-2/bridge/group_fwd_mask: Read-only file system
                        mask br-2 0
                        """))
                .isInstanceOf(RungFailedException.class)
                .hasMessageContaining("LLDP needs the group_fwd_mask 16384")
                .hasMessageContaining("other masks on br-2 (0)")
                .hasMessageContaining("Read-only file system");
    }

    @Test
    void anImageWithoutABridgeIsNotTheOneThatItsPlatformSays() {
        assertThatThrownBy(() -> LLDP.judge(""))
                .isInstanceOf(RungFailedException.class)
                .hasMessageContaining("there is no bridge in the pod");
    }

    @Test
    void aPodThatTakesNoScriptIsToldOfInTheClustersWords() {
        NodeAccess closed = new NodeAccess() {
            @Override
            public NodeAddress open(Duration limit) {
                throw new AssertionError("nobody logs in for a mask");
            }

            @Override
            public String run(String script, Duration limit) throws ClusterException {
                throw new ClusterException(ClusterException.Kind.FORBIDDEN, "not allowed to create pods/exec");
            }
        };
        assertThatThrownBy(() -> LLDP.set(closed, Duration.ofSeconds(5)))
                .isInstanceOf(RungFailedException.class)
                .hasMessageContaining("could not be set: not allowed to create pods/exec");
    }
}
