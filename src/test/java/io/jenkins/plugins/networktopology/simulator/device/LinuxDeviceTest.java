package io.jenkins.plugins.networktopology.simulator.device;

import static io.jenkins.plugins.networktopology.simulator.device.FakeWires.pod;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.networktopology.simulator.DeviceSpec;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.sshd.client.session.ClientSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinuxDeviceTest {

    private static final String FRR = """
            hostname ignored
            !
            interface eth1
             ip address 10.1.0.1/30
            !
            ip route 10.9.0.0/16 10.1.0.2
            """;

    private final Bench bench = new Bench();

    @BeforeEach
    void aRouterAndAHost() {
        bench.wires.plug("frr-1", "eth1", "host-1", "eth1");
        bench.boot(new DeviceSpec(
                FakeWires.pod("frr-1"), "frrouting/frr:v7.4.0", List.of(), Map.of(), Map.of("/etc/frr/frr.conf", FRR)));
        bench.boot(new DeviceSpec(FakeWires.pod("host-1"), "alpine:latest", List.of(), Map.of(), Map.of()));
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
    void anImageThatWaitsForItsInterfacesBootsWhenTheLastHasCome() throws Exception {
        bench.start(new DeviceSpec(pod("r1"), "lab/frr-node:1", List.of(), Map.of("CLAB_INTFS", "2"), Map.of()));
        bench.wires.add("r1", "eth1");
        bench.fleet.interfacesChanged(pod("r1"));
        assertThat(bench.fleet.health(pod("r1"))).isEqualTo("1 starting");
        bench.wires.add("r1", "eth2");
        bench.fleet.interfacesChanged(pod("r1"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> bench.fleet.health(pod("r1")).equals("0 running"));
        assertThat(on("r1", "ip -br link", 0)).contains("eth1", "eth2");
    }

    /** As seen on a real cluster: the kernel forgets with an interface what it had, and zebra tells it again. */
    @Test
    void anotherInterfaceOfTheSameNameHasOnlyWhatTheRoutingDaemonGivesIt() throws Exception {
        String entered = "ip address add 10.1.0.9/30 dev eth1 && ip link set dev eth1 mtu 1400";
        for (String name : List.of("frr-1", "host-1")) {
            on(name, entered, 0);
            bench.wires.renew(name, "eth1");
            bench.fleet.interfacesChanged(pod(name));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(on(name, "ip address show dev eth1", 0))
                            .contains("mtu 1500")
                            .doesNotContain("10.1.0.9/30"));
        }
        assertThat(on("frr-1", "ip address show dev eth1; ip route", 0))
                .contains("10.1.0.1/30", "10.9.0.0/16 via 10.1.0.2");
        assertThat(on("host-1", "ip address show dev eth1", 0)).doesNotContain("inet 10.");
    }

    @Test
    void anInterfaceThatTheRoutingDaemonShutsStaysShutWhenItIsMadeAnew() throws Exception {
        on("frr-1", "ip link set dev eth1 mtu 1400", 0);
        on("frr-1", "vtysh -c 'configure terminal' -c 'interface eth1' -c 'shutdown'", 0);
        bench.wires.renew("frr-1", "eth1");
        bench.fleet.interfacesChanged(pod("frr-1"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(on("frr-1", "ip link show dev eth1", 0))
                        .contains("mtu 1500")
                        .doesNotContain("UP"));
    }

    @Test
    void anInterfaceThatComesLaterIsTheContainersAtOnce() throws Exception {
        on("frr-1", "vtysh -c 'configure terminal' -c 'interface eth2' -c 'ip address 10.2.0.1/30'", 0);
        assertThat(on("frr-1", "ip address show dev eth2", 1)).contains("does not exist");
        bench.wires.add("frr-1", "eth2");
        bench.fleet.interfacesChanged(pod("frr-1"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(on("frr-1", "ip -br address", 0)).contains("10.2.0.1/30"));
    }

    @Test
    void anImageOfTheForkThatIsStartedAgainTakesThePortsThatAreThereThen() throws Exception {
        DeviceSpec csr = new DeviceSpec(pod("csr-1"), Bench.CSR_2019, List.of("--meshnet"), Map.of(), Map.of());
        bench.wires.add("csr-1", "eth1");
        bench.boot(csr);
        bench.wires.add("csr-1", "eth10");
        bench.wires.add("csr-1", "eth2");
        bench.fleet.stop(csr.pod());
        bench.boot(csr);
        assertThat(bench.fleet.log(csr.pod())).contains("Creating bridges for interfaces: ['eth1', 'eth10', 'eth2']");
        try (SshLogin login = bench.login("csr-1")) {
            assertThat(login.run("show ip interface brief"))
                    .contains("GigabitEthernet2 ", "GigabitEthernet3 ", "GigabitEthernet4 ");
        }
    }

    @Test
    void anUnknownCommandIsNotFound() throws Exception {
        assertThat(on("host-1", "vlan add 7", 127)).isEqualTo("sh: vlan: not found\n");
    }

    @Test
    void complaintsGoToStandardErrorUnlessTheyAreRedirected() throws Exception {
        ClientSession session = bench.connect("host-1", "admin", "admin");
        assertThat(SshLogin.outputs(session, "hostname; ip link show eth7"))
                .containsExactly("host-1\n", "Device \"eth7\" does not exist.\n");
        assertThat(SshLogin.outputs(session, "ip link show eth7 2>&1 | grep exist; ls"))
                .containsExactly("Device \"eth7\" does not exist.\n", "sh: ls: not found\n");
        assertThat(SshLogin.outputs(session, "hostname >/dev/null; ping nobody 2> /dev/null; cat /x >&2"))
                .containsExactly("", "cat: can't open '/x': No such file or directory\n");
        assertThat(SshLogin.outputs(session, "echo '2>/dev/null' && hostname &>/dev/null"))
                .containsExactly("2>/dev/null\n", "");
        session.close(true);
    }

    @Test
    void aShellRunsAlternativesAndSequences() throws Exception {
        assertThat(on("host-1", "false && echo a || echo 'b  c'; hostname", 0)).isEqualTo("b  c\nhost-1\n");
    }

    @Test
    void theRoutingDaemonsFileIsTakenAtBoot() throws Exception {
        assertThat(on("frr-1", "ip route", 0))
                .contains("10.9.0.0/16 via 10.1.0.2 dev eth1")
                .contains("10.1.0.0/30 dev eth1 proto kernel scope link src 10.1.0.1");
        assertThat(on("frr-1", "vtysh -c 'show interface brief'", 0))
                .contains("eth1")
                .contains("10.1.0.1/30");
    }

    @Test
    void neighborsInJsonHaveOneShapeWithJson0AndAnotherWithJson() throws Exception {
        ObjectMapper json = new ObjectMapper();
        JsonNode fixed = json.readTree(on("host-1", "lldpcli -f json0 show neighbors details", 0));
        JsonNode port = fixed.at("/lldp/0/interface/0");
        assertThat(port.at("/name").asText()).isEqualTo("eth1");
        assertThat(port.at("/chassis/0/name/0/value").asText()).isEqualTo("frr-1");
        assertThat(port.at("/port/0/id/0/type").asText()).isEqualTo("mac");
        on("frr-1", "lldpcli configure lldp portidsubtype ifname", 0);
        JsonNode loose = json.readTree(on("host-1", "lldpcli -f json show neighbors", 0));
        assertThat(loose.at("/lldp/interface/eth1/chassis/frr-1/id/type").asText())
                .isEqualTo("mac");
        assertThat(loose.at("/lldp/interface/eth1/port/id/value").asText()).isEqualTo("eth1");
    }

    @Test
    void aLinkThatDoesNotExistIsRefused() throws Exception {
        assertThat(on("host-1", "ip addr add 10.1.0.2/30 dev eth7", 1)).isEqualTo("Cannot find device \"eth7\"\n");
    }

    @Test
    void anInteractiveLoginHasAPrompt() throws Exception {
        try (SshLogin login = new SshLogin(bench.connect("host-1", "admin", "admin"))) {
            assertThat(login.prompt()).isEqualTo("host-1:~# ");
            assertThat(login.run("uname")).isEqualTo("Linux\n");
        }
    }
}
