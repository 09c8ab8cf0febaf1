package io.jenkins.plugins.networktopology.benchmark.journey;

import io.jenkins.plugins.networktopology.benchmark.Samples;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.NodeAddress;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.session.CommandOutput;
import io.jenkins.plugins.networktopology.session.DeviceAddress;
import io.jenkins.plugins.networktopology.session.DeviceSession;
import io.jenkins.plugins.networktopology.session.SessionException;
import io.jenkins.plugins.networktopology.session.Sessions;
import io.jenkins.plugins.networktopology.session.SshSessions;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.verify.SessionSource;
import io.jenkins.plugins.networktopology.verify.Verdict;
import io.jenkins.plugins.networktopology.verify.VerificationListener;
import io.jenkins.plugins.networktopology.verify.convergence.VerificationOutcome;
import io.jenkins.plugins.networktopology.verify.convergence.VerificationRequest;
import io.jenkins.plugins.networktopology.verify.convergence.Verifier;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The verification of a lab, which counts the commands that each device was given. */
final class CountedVerification implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Lab lab;
    private final Sessions sessions = new SshSessions();
    private final Map<String, Platform> platforms = new HashMap<>();
    private final Map<String, SessionSource> sources = new HashMap<>();
    private final Map<String, AtomicInteger> commands = new ConcurrentHashMap<>();

    CountedVerification(Lab lab) throws ClusterException, InterruptedException {
        this.lab = lab;
        for (Node node : lab.topology().nodes()) {
            Platform platform = Samples.CATALOG.get(node.platform());
            platforms.put(node.platform(), platform);
            NodeAddress address = lab.access(node.name()).open(LIMIT);
            sources.put(
                    node.name(),
                    () -> new Counted(sessions.open(
                            node.name(),
                            new DeviceAddress(address.host(), address.port()),
                            platform.dialect(),
                            platform.credentials(),
                            LIMIT)));
        }
    }

    /** One verification, all of whose checks must pass. */
    VerificationOutcome run() throws InterruptedException {
        commands.clear();
        VerificationOutcome outcome = new Verifier()
                .verify(new VerificationRequest(
                        lab.topology(), platforms, sources, Map.of(), (name, text) -> name, VerificationListener.NONE));
        outcome.checks().stream()
                .filter(check -> check.verdict() != Verdict.PASS)
                .findFirst()
                .ifPresent(failed -> {
                    throw new IllegalStateException("not all checks pass, such as " + failed);
                });
        return outcome;
    }

    /** How many commands the last verification gave to the device that it asked most. */
    int mostCommands() {
        return commands.values().stream().mapToInt(AtomicInteger::get).max().orElseThrow();
    }

    @Override
    public void close() {
        sessions.close();
    }

    private final class Counted implements DeviceSession {

        private final DeviceSession session;

        Counted(DeviceSession session) {
            this.session = session;
        }

        @Override
        public String node() {
            return session.node();
        }

        @Override
        public CommandOutput run(String command, Duration limit) throws SessionException, InterruptedException {
            commands.computeIfAbsent(node(), name -> new AtomicInteger()).incrementAndGet();
            return session.run(command, limit);
        }

        @Override
        public void configure(List<String> lines, Duration limit) throws SessionException, InterruptedException {
            session.configure(lines, limit);
        }

        @Override
        public String transcript() {
            return session.transcript();
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
