package io.jenkins.plugins.networktopology.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two hundred routers in a ring, one session on each, all open at once. */
class ManyDevicesTest {

    private static final int COUNT = 200;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void eachSeesItsTwoNeighbors() throws Exception {
        try (Bench bench = new Bench()) {
            for (int index = 0; index < COUNT; index++) {
                bench.wires.plug("vmx-" + index, "eth1", "vmx-" + (index + 1) % COUNT, "eth2");
            }
            IntStream.range(0, COUNT).forEach(index -> bench.on("vmx-" + index, Bench.VMX_2019, "--meshnet"));
            await().atMost(LIMIT)
                    .until(() -> IntStream.range(0, COUNT)
                            .allMatch(index -> bench.fleet
                                    .health(FakeWires.pod("vmx-" + index))
                                    .equals("0 running")));
            int threadsOfDevices = threads();
            ExecutorService people = Executors.newFixedThreadPool(8);
            try {
                List<SshLogin> logins = all(people, index -> {
                    SshLogin login = bench.login("vmx-" + index);
                    login.run("configure");
                    login.run("set protocols lldp interface all");
                    login.run("commit and-quit");
                    return login;
                });
                assertThat(threads()).isEqualTo(threadsOfDevices);
                List<String> shown = all(people, index -> logins.get(index).run("show lldp neighbors"));
                assertThat(shown)
                        .allSatisfy(
                                text -> assertThat(text).contains("\nge-0/0/0 ").contains("\nge-0/0/1 "));
                for (SshLogin login : logins) {
                    login.close();
                }
            } finally {
                people.shutdownNow();
            }
        }
    }

    private static int threads() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("simulated-devices"))
                .count();
    }

    private interface Visit<T> {
        T to(int index) throws Exception;
    }

    private static <T> List<T> all(ExecutorService people, Visit<T> visit) throws Exception {
        List<Future<T>> visits = new ArrayList<>();
        for (int index = 0; index < COUNT; index++) {
            int which = index;
            visits.add(people.submit(() -> visit.to(which)));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> each : visits) {
            results.add(each.get());
        }
        return results;
    }
}
