package io.jenkins.plugins.networktopology.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.jenkins.plugins.networktopology.simulator.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeviceFaultsTest {

    private static final String[] FIRST = {
        "lldp run", "interface Gi2", "ip address 192.0.2.1 255.255.255.252", "no shut"
    };
    private static final String[] SECOND = {
        "lldp run", "interface Gi2", "ip address 192.0.2.2 255.255.255.252", "no shut"
    };

    private final Bench bench = new Bench();

    @AfterEach
    void switchOff() {
        bench.close();
    }

    private void twoRouters(String... faults) {
        for (String fault : faults) {
            bench.faults.add(Fault.parse(fault));
        }
        bench.wires.plug("csr-1", "eth1", "csr-2", "eth1");
        bench.boot("csr-1", Bench.CSR_2019, "--meshnet").boot("csr-2", Bench.CSR_2019, "--meshnet");
    }

    private SshLogin configured(String name, String... lines) throws Exception {
        SshLogin login = bench.login(name);
        login.run("terminal length 0");
        login.run("configure terminal");
        for (String line : lines) {
            login.run(line);
        }
        login.awaitNote("Line protocol on Interface GigabitEthernet2, changed state to up");
        login.run("end");
        return login;
    }

    @Test
    void aPortAnswersBeforeTheDeviceDoesAndSaysNothing() throws Exception {
        bench.faults.add(Fault.parse("boot-never:csr-1"));
        bench.on("csr-1", Bench.CSR_2019, "--meshnet");
        try (Socket socket = new Socket("127.0.0.1", bench.portOf("csr-1"))) {
            socket.setSoTimeout(300);
            InputStream banner = socket.getInputStream();
            assertThatThrownBy(banner::read).isInstanceOf(SocketTimeoutException.class);
        }
        assertThat(bench.fleet.health(FakeWires.pod("csr-1"))).isEqualTo("1 starting");
        assertThat(bench.fleet.log(FakeWires.pod("csr-1")))
                .contains("Starting vrnetlab")
                .doesNotContain("complete");
    }

    @Test
    void aSlowBootTakesTheTimeThatTheFaultSays() {
        bench.faults.add(Fault.parse("boot-slow:csr-1=1s"));
        bench.on("csr-1", Bench.CSR_2019, "--meshnet");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(bench.fleet.log(FakeWires.pod("csr-1")))
                        .containsPattern("Startup complete in: 0:00:(0[1-9]|[1-5]\\d)\\."));
    }

    @Test
    void aRejectedLoginStaysRejected() {
        twoRouters("auth-rejected:csr-1");
        assertThatThrownBy(() -> bench.login("csr-1")).isInstanceOf(IOException.class);
    }

    @Test
    void aTruncatedAnswerEndsInTheMiddleAndTheConnectionWithIt() throws Exception {
        twoRouters("cli-truncated:csr-1");
        try (SshLogin login = bench.login("csr-1")) {
            login.run("terminal length 0");
            assertThatThrownBy(() -> login.run("show version"))
                    .hasMessageContaining("the device hung up after")
                    .hasMessageContaining("Cisco IOS XE Software")
                    .message()
                    .doesNotContain("Configuration register");
        }
    }

    @Test
    void aSlowCommandLineAnswersEachCommandLate() throws Exception {
        twoRouters("cli-slow:csr-1=500ms");
        try (SshLogin login = bench.login("csr-1")) {
            login.run("terminal length 0");
            long before = System.nanoTime();
            assertThat(login.run("show clock")).isNotEmpty();
            assertThat(System.nanoTime() - before)
                    .isGreaterThan(Duration.ofMillis(450).toNanos());
        }
    }

    @Test
    void aBridgeThatDropsLldpLetsPingThrough() throws Exception {
        twoRouters("lldp-filtered:csr-1:GigabitEthernet2");
        try (SshLogin one = configured("csr-1", FIRST);
                SshLogin two = configured("csr-2", SECOND)) {
            assertThat(one.run("show lldp neighbors")).contains("Total entries displayed: 0");
            assertThat(two.run("show lldp neighbors")).contains("Total entries displayed: 0");
            assertThat(two.run("ping 192.0.2.1")).contains("(4/5)");
        }
    }

    @Test
    void packetsAreLostAtTheRateOfTheFault() throws Exception {
        twoRouters("packet-loss:csr-1:Gi2=40%");
        try (SshLogin one = configured("csr-1", FIRST);
                SshLogin two = configured("csr-2", SECOND)) {
            one.run("ping 192.0.2.2");
            String output = two.run("ping 192.0.2.1 repeat 200 timeout 0");
            var rate = Pattern.compile("Success rate is (\\d+) percent").matcher(output);
            assertThat(rate.find()).isTrue();
            assertThat(Integer.parseInt(rate.group(1))).isBetween(45, 75);
        }
    }

    @Test
    void aPulledCableIsForgottenOnlyWhenTheHoldTimeIsOver() throws Exception {
        twoRouters();
        try (SshLogin one = configured("csr-1", FIRST);
                SshLogin two = configured(
                        "csr-2", "lldp run", "lldp timer 5", "lldp holdtime 1", "interface Gi2", "no shut")) {
            assertThat(one.run("show lldp neighbors")).contains("Total entries displayed: 1");
            assertThat(two.run("show lldp neighbors")).contains("Total entries displayed: 1");
            bench.wires.pull("csr-1", "eth1");
            assertThat(two.run("show lldp neighbors")).contains("Total entries displayed: 1");
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(
                            () -> assertThat(one.run("show lldp neighbors")).contains("Total entries displayed: 0"));
        }
    }

    @Test
    void aPortThatIsShutSaysGoodbye() throws Exception {
        twoRouters();
        try (SshLogin one = configured("csr-1", FIRST);
                SshLogin two = configured("csr-2", SECOND)) {
            assertThat(one.run("show lldp neighbors")).contains("Total entries displayed: 1");
            two.run("configure terminal");
            two.run("interface Gi2");
            two.run("shutdown");
            assertThat(one.run("show lldp neighbors")).contains("Total entries displayed: 0");
        }
    }
}
