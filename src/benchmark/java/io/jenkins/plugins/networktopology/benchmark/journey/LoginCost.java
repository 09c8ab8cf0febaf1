package io.jenkins.plugins.networktopology.benchmark.journey;

import io.jenkins.plugins.networktopology.benchmark.Effort;
import io.jenkins.plugins.networktopology.benchmark.Figures;
import io.jenkins.plugins.networktopology.benchmark.Row;
import io.jenkins.plugins.networktopology.benchmark.Samples;
import io.jenkins.plugins.networktopology.cluster.NodeAddress;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.run.JourneyListener;
import io.jenkins.plugins.networktopology.session.DeviceAddress;
import io.jenkins.plugins.networktopology.session.DeviceSession;
import io.jenkins.plugins.networktopology.session.SshSessions;
import io.jenkins.plugins.networktopology.topology.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Logins alone: key exchange, password, prompt learned, paging off; all sessions stay open until the last is. */
public final class LoginCost {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int AT_A_TIME = 128;

    private LoginCost() {}

    public static List<Row> run(Effort effort) throws Exception {
        int nodes = effort.many();
        List<Double> seconds = new ArrayList<>();
        try (Bench bench = new Bench();
                Lab lab = bench.up(Samples.nodes(nodes), JourneyListener.SILENT);
                SshSessions sessions = new SshSessions()) {
            Map<Node, NodeAddress> addresses = new LinkedHashMap<>();
            for (Node node : lab.topology().nodes()) {
                addresses.put(node, lab.access(node.name()).open(LIMIT));
            }
            for (int round = -1; round < effort.rounds(); round++) {
                double took = logInEverywhere(sessions, addresses);
                if (round >= 0) {
                    seconds.add(took);
                }
            }
            lab.down(JourneyListener.SILENT);
        }
        return List.of(Row.of(nodes + " logins, " + AT_A_TIME + " at a time", "s", Figures.of(seconds)));
    }

    private static double logInEverywhere(SshSessions sessions, Map<Node, NodeAddress> addresses) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        List<DeviceSession> open = new ArrayList<>();
        try {
            long begin = System.nanoTime();
            List<Future<DeviceSession>> logins = new ArrayList<>();
            addresses.forEach((node, address) -> logins.add(threads.submit(() -> {
                Platform platform = Samples.CATALOG.get(node.platform());
                return sessions.open(
                        node.name(),
                        new DeviceAddress(address.host(), address.port()),
                        platform.dialect(),
                        platform.credentials(),
                        LIMIT);
            })));
            for (Future<DeviceSession> login : logins) {
                open.add(login.get());
            }
            return Stopwatch.since(begin);
        } finally {
            threads.shutdownNow();
            open.forEach(DeviceSession::close);
        }
    }
}
