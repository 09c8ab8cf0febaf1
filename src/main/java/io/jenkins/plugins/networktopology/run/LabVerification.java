package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.NodeAccess;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.session.DeviceSession;
import io.jenkins.plugins.networktopology.session.SessionException;
import io.jenkins.plugins.networktopology.session.Sessions;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Verification;
import io.jenkins.plugins.networktopology.verify.EvidenceSink;
import io.jenkins.plugins.networktopology.verify.SessionSource;
import io.jenkins.plugins.networktopology.verify.convergence.VerificationOutcome;
import io.jenkins.plugins.networktopology.verify.convergence.VerificationRequest;
import io.jenkins.plugins.networktopology.verify.convergence.Verifier;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Gives the verifier what it does not know: how the nodes of a lab are reached, and which never became ready. */
final class LabVerification {

    private static final Duration LOGIN_LIMIT = Duration.ofSeconds(60);

    private final Lab lab;
    private final Verification expected;
    private final PlatformCatalog catalog;
    private final Sessions sessions;

    LabVerification(Lab lab, Verification expected, PlatformCatalog catalog, Sessions sessions) {
        this.lab = lab;
        this.expected = expected;
        this.catalog = catalog;
        this.sessions = sessions;
    }

    VerificationOutcome run(EvidenceSink evidence, JourneyListener listener) throws InterruptedException {
        Map<String, Platform> platforms = new HashMap<>();
        Map<String, SessionSource> sources = new HashMap<>();
        for (Node node : lab.topology().nodes()) {
            platforms.computeIfAbsent(node.platform(), catalog::get);
            sources.put(node.name(), () -> open(node));
        }
        Map<String, String> notReady = new HashMap<>();
        for (NodeReadiness node : lab.nodes()) {
            if (!node.ready()) {
                notReady.put(node.node(), ReadinessChecks.reason(node));
            }
        }
        RunSecrets secrets = RunSecrets.of(lab.topology(), catalog);
        VerificationOutcome outcome = new Verifier()
                .verify(new VerificationRequest(
                        lab.topology().withVerification(expected),
                        platforms,
                        sources,
                        notReady,
                        (name, text) -> evidence.keep(name, secrets.mask(text)),
                        result -> listener.checked(secrets.mask(result))));
        return new VerificationOutcome(
                outcome.checks().stream().map(secrets::mask).toList(),
                outcome.extras().stream().map(secrets::mask).toList(),
                outcome.reopenedSessions());
    }

    private DeviceSession open(Node node) throws SessionException, InterruptedException {
        NodeAccess access;
        try {
            access = lab.access(node.name());
        } catch (ClusterException e) {
            throw new SessionException(SessionException.Kind.UNREACHABLE, e.getMessage(), e);
        }
        return NodeLogin.open(sessions, node.name(), catalog.get(node.platform()), access, LOGIN_LIMIT);
    }
}
