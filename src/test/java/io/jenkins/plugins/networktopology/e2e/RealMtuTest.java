package io.jenkins.plugins.networktopology.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cli.CommandRun;
import org.junit.jupiter.api.Test;

/** The MTU of a link of routers whose login cannot set it, on interfaces that meshnet makes anew. */
class RealMtuTest extends RealClusterCase {

    @Test
    void bothEndsOfALinkHaveItsMtuAgainWhenEitherNodeIsRestarted() throws Exception {
        String lab = up(TOPOLOGIES.resolve("mtu.yaml"));
        try {
            assertMtus(lab);
            for (String node : new String[] {"frr-1", "frr-2"}) {
                CommandRun restart = nettopo("restart", lab, node);
                assertThat(restart.exitCode()).as(restart.out() + restart.err()).isZero();
                assertThat(restart.out()).contains(node + " reaches configured: mtu 1300 on eth1");
                assertMtus(lab);
            }
        } finally {
            nettopo("down", lab);
        }
    }

    private static void assertMtus(String lab) {
        assertThat(mtu(lab, "frr-1", "eth1")).isEqualTo("1300");
        assertThat(mtu(lab, "frr-2", "eth1")).isEqualTo("1300");
        // 1500 on one machine, 1450 between two
        assertThat(mtu(lab, "frr-2", "eth2")).isIn("1500", "1450");
    }

    private static String mtu(String lab, String node, String name) {
        return nettopo("exec", lab, node, "cat /sys/class/net/" + name + "/mtu")
                .out()
                .strip();
    }
}
