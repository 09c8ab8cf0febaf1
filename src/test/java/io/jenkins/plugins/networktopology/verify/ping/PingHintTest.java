package io.jenkins.plugins.networktopology.verify.ping;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.session.CommandOutput;
import io.jenkins.plugins.networktopology.topology.Bootstrap;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.InterfaceAddress;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import io.jenkins.plugins.networktopology.verify.Answer;
import io.jenkins.plugins.networktopology.verify.Check;
import io.jenkins.plugins.networktopology.verify.Inquiry;
import io.jenkins.plugins.networktopology.verify.ping.parser.PingParsers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A failed ping says what is known of its addresses. */
class PingHintTest {

    private static final PlatformCatalog CATALOG = PlatformCatalog.load();

    private static final String LOST = "5 packets transmitted, 0 received, 100% packet loss, time 4000ms";
    private static final String ANSWERED = "5 packets transmitted, 5 received, 0% packet loss, time 4000ms";

    /** What the host's ping to the CSR says. */
    private static String message(String subnet, String output) {
        Topology topology = new Topology(
                "pair",
                List.of(Node.of("csr-1", "cisco_csr1000v"), Node.of("host-1", "linux")),
                List.of(new Link(
                        new Endpoint(
                                "csr-1", "GigabitEthernet2", Optional.of(InterfaceAddress.parse(subnet + ".1/30"))),
                        new Endpoint("host-1", "eth1", Optional.of(InterfaceAddress.parse(subnet + ".2/30"))),
                        Optional.empty())),
                Bootstrap.DEFAULT,
                Verification.DEFAULT,
                List.of());
        Map<String, String> platforms = Map.of("csr-1", "cisco_csr1000v", "host-1", "linux");
        PingChecks pings =
                new PingChecks(topology, node -> CATALOG.get(platforms.get(node)), PingParsers::forDialect, Map.of());
        Check check = pings.checks().stream()
                .filter(candidate -> candidate.node().equals("host-1"))
                .findFirst()
                .orElseThrow();
        Inquiry ping = check.asks().get(0);
        pings.read(Answer.complete(
                ping, List.of(new CommandOutput(ping.commands().get(0), output, Duration.ZERO, Optional.empty()))));
        return check.judge().orElseThrow().message();
    }

    @Test
    void thatAnAddressIsOfTheImagesManagementNetwork() {
        assertThat(message("10.0.0", LOST))
                .isEqualTo(
                        "expected all 5 probes to 10.0.0.1 (csr-1:GigabitEthernet2) to be answered, 0 were (100 % lost)."
                                + " It may be its address: csr-1:GigabitEthernet2 has 10.0.0.1/30, which overlaps with 10.0.0.0/24,"
                                + " the management network of its image: the device may refuse the address or not answer on it");
    }

    @Test
    void nothingOfOtherAddresses() {
        assertThat(message("10.1.0", LOST)).endsWith("(100 % lost)");
    }

    @Test
    void nothingWhereItIsAnswered() {
        assertThat(message("10.0.0", ANSWERED)).doesNotContain("management");
    }
}
