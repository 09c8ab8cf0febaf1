package io.jenkins.plugins.networktopology.verify.convergence;

import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.topology.Convergence;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.CheckSet;
import io.jenkins.plugins.networktopology.verify.SessionSource;
import io.jenkins.plugins.networktopology.verify.command.CommandChecks;
import io.jenkins.plugins.networktopology.verify.lldp.LldpChecks;
import io.jenkins.plugins.networktopology.verify.lldp.identity.IdentityParsers;
import io.jenkins.plugins.networktopology.verify.lldp.parser.LldpParsers;
import io.jenkins.plugins.networktopology.verify.ping.PingChecks;
import io.jenkins.plugins.networktopology.verify.ping.parser.PingParsers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Verifies a running topology. */
public final class Verifier {

    /** Devices talked to at a time: threads wait for devices, so many of them cost little; logins have a limit of their own. */
    private static final int MOST_DEVICES = 1024;

    private final Pace pace;

    public Verifier() {
        this(Pace.real());
    }

    Verifier(Pace pace) {
        this.pace = pace;
    }

    /**
     * Asks and judges until every check is settled, at most as long as the topology's convergence allows, the first look
     * aside, which always comes to its end. Closes all sessions that it opened.
     *
     * @throws InterruptedException if the thread is interrupted; sessions and threads are gone then
     */
    public VerificationOutcome verify(VerificationRequest request) throws InterruptedException {
        Topology topology = request.topology();
        Map<String, Platform> byNode = new HashMap<>();
        for (Node node : topology.nodes()) {
            byNode.put(node.name(), request.platforms().get(node.platform()));
        }
        List<CheckSet> sets = new ArrayList<>();
        Optional<LldpChecks> lldp = Optional.empty();
        if (topology.verification().lldp()) {
            LldpChecks checks = new LldpChecks(
                    topology, byNode::get, LldpParsers::forDialect, IdentityParsers::forDialect, request.notReady());
            lldp = Optional.of(checks);
            sets.add(checks);
        }
        sets.add(new PingChecks(topology, byNode::get, PingParsers::forDialect, request.notReady()));
        sets.add(new CommandChecks(topology, request.notReady()));
        Convergence convergence = topology.verification().convergence();
        Scoreboard scoreboard = new Scoreboard(convergence, sets, request.evidence(), request.listener());
        VerificationRound round = new VerificationRound(convergence, scoreboard, pace);
        List<CheckResult> results = round.run(ready(request), MOST_DEVICES);
        return new VerificationOutcome(results, lldp.map(LldpChecks::extras).orElse(List.of()), round.reopened());
    }

    private static Map<String, SessionSource> ready(VerificationRequest request) {
        Map<String, SessionSource> ready = new LinkedHashMap<>();
        for (Node node : request.topology().nodes()) {
            if (!request.notReady().containsKey(node.name())) {
                ready.put(node.name(), request.sessions().get(node.name()));
            }
        }
        return ready;
    }
}
