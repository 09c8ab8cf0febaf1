package io.jenkins.plugins.networktopology.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.simulator.DeviceSpec;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.sshd.client.session.ClientSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Packets go hop by hop, there and back. */
class ForwardingTest {

    private final Bench bench = new Bench();

    /** left - middle - right, with one subnet on each wire. */
    @BeforeEach
    void threeHostsInARow() throws Exception {
        bench.wires.plug("left", "eth1", "middle", "eth1").plug("middle", "eth2", "right", "eth1");
        for (String name : List.of("left", "middle", "right")) {
            bench.boot(new DeviceSpec(FakeWires.pod(name), "alpine:latest", List.of(), Map.of(), Map.of()));
        }
        on("left", "ip addr add 10.1.0.1/24 dev eth1", 0);
        on("middle", "ip addr add 10.1.0.2/24 dev eth1 && ip a a 10.2.0.2/24 dev eth2", 0);
        on("right", "ip addr add 10.2.0.1/24 dev eth1", 0);
    }

    @AfterEach
    void switchOff() {
        bench.close();
    }

    private String on(String name, String command, int status) throws IOException {
        ClientSession session = bench.connect(name, "admin", "admin");
        try {
            return SshLogin.exec(session, command, status);
        } finally {
            session.close(true);
        }
    }

    @Test
    void aNeighborAnswers() throws Exception {
        assertThat(on("left", "ping -c 3 -W 1 10.1.0.2", 0))
                .contains("3 packets transmitted, 3 received, 0% packet loss");
    }

    @Test
    void withoutARouteNothingIsSent() throws Exception {
        assertThat(on("left", "ping -c 3 10.2.0.1", 2)).isEqualTo("connect: Network is unreachable\n");
    }

    @Test
    void aPacketThatCannotComeBackIsNotAnswered() throws Exception {
        on("left", "ip route add default via 10.1.0.2", 0);
        assertThat(on("left", "ping -c 2 -W 1 10.2.0.1", 1))
                .contains("2 packets transmitted, 0 received, 100% packet loss");
        on("right", "ip route add 10.1.0.0/24 via 10.2.0.2", 0);
        assertThat(on("left", "ping -c 2 -W 1 10.2.0.1", 0)).contains("ttl=63").contains("2 received");
    }

    @Test
    void aRouterThatDoesNotForwardKeepsThePacket() throws Exception {
        on("left", "ip route add default via 10.1.0.2", 0);
        on("right", "ip route add default via 10.2.0.2", 0);
        on("middle", "sysctl -w net.ipv4.ip_forward=0", 0);
        assertThat(on("left", "ping -c 1 -W 1 10.2.0.1", 1)).contains("0 received");
    }

    @Test
    void anUnknownNeighborIsUnreachableAfterAWhile() throws Exception {
        assertThat(on("left", "ping -c 1 -W 1 10.1.0.9", 1))
                .contains("From 10.1.0.1 icmp_seq=1 Destination Host Unreachable")
                .contains("1 packets transmitted, 0 received, +1 errors, 100% packet loss");
    }

    @Test
    void aRouterOnTheWaySaysThatItHasNoRoute() throws Exception {
        on("left", "ip route add default via 10.1.0.2", 0);
        assertThat(on("left", "ping -c 1 -W 1 203.0.113.1", 1))
                .contains("From 10.1.0.2 icmp_seq=1 Destination Net Unreachable");
    }

    @Test
    void aSourceMustBeLocal() throws Exception {
        assertThat(on("left", "ping -c 1 -I 10.1.0.77 10.1.0.2", 2))
                .isEqualTo("bind: Cannot assign requested address\n");
    }

    @Test
    void aPortThatIsDownTakesItsCarrierAndItsRoutesAway() throws Exception {
        on("middle", "ip link set dev eth1 down", 0);
        assertThat(on("left", "ip link show eth1", 0)).contains("NO-CARRIER").contains("state LOWERLAYERDOWN");
        assertThat(on("left", "ping -c 1 10.1.0.2", 2)).isEqualTo("connect: Network is unreachable\n");
    }
}
