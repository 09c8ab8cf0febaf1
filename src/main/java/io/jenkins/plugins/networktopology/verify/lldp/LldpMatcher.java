package io.jenkins.plugins.networktopology.verify.lldp;

import static io.jenkins.plugins.networktopology.verify.lldp.LldpFinding.AMBIGUOUS;
import static io.jenkins.plugins.networktopology.verify.lldp.LldpFinding.MISSING;
import static io.jenkins.plugins.networktopology.verify.lldp.LldpFinding.OK;
import static io.jenkins.plugins.networktopology.verify.lldp.LldpFinding.OK_WEAK;
import static io.jenkins.plugins.networktopology.verify.lldp.LldpFinding.ONE_WAY;
import static io.jenkins.plugins.networktopology.verify.lldp.LldpFinding.UNKNOWN;
import static io.jenkins.plugins.networktopology.verify.lldp.LldpFinding.WRONG_NEIGHBOUR;
import static io.jenkins.plugins.networktopology.verify.lldp.LldpFinding.WRONG_PORT;

import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.verify.lldp.Identification.Certainty;
import java.util.List;

/**
 * Compares what devices see with the links of the topology, per link and direction. Never says OK without evidence that
 * could not have come from another port of the topology.
 */
public final class LldpMatcher {

    private final LldpScene scene;
    private final Reciprocity reciprocity;
    private final LldpMessages say;

    public LldpMatcher(LldpScene scene) {
        this.scene = scene;
        this.reciprocity = new Reciprocity(scene);
        this.say = new LldpMessages(scene);
    }

    /** Both directions of all links, in the order of the topology. */
    public List<LldpJudgement> judgeAll() {
        return scene.topology().links().stream()
                .flatMap(link -> link.endpoints().stream().map(near -> judge(link, near)))
                .toList();
    }

    /** What the table of {@code near}, an end of the link, says of it. */
    public LldpJudgement judge(Link link, Endpoint near) {
        Endpoint far = link.peer(near);
        NodeRows table = scene.rows(near.node());
        if (table.reason().isPresent()) {
            return new LldpJudgement(
                    near,
                    far,
                    UNKNOWN,
                    say.notReadable(near, far, table.reason().orElseThrow()));
        }
        List<LldpNeighbor> seen = table.at(scene.port(near));
        if (seen.isEmpty()) {
            return nothingSeen(near, far, table);
        }
        if (seen.size() > 1) {
            return new LldpJudgement(near, far, AMBIGUOUS, say.several(near, far, seen));
        }
        return oneSeen(near, far, seen.get(0));
    }

    private LldpJudgement nothingSeen(Endpoint near, Endpoint far, NodeRows table) {
        if (table.hasRowsWithoutPort()) {
            return new LldpJudgement(near, far, UNKNOWN, say.withoutPort(near, far));
        }
        boolean otherWay = reciprocity.allows(near, far);
        LldpFinding finding = otherWay ? ONE_WAY : MISSING;
        return new LldpJudgement(near, far, finding, say.nothing(near, far, otherWay));
    }

    private LldpJudgement oneSeen(Endpoint near, Endpoint far, LldpNeighbor seen) {
        Identification who = scene.identify(seen, near.node(), scene.port(near));
        PortReading port = scene.portOf(seen, far.node());
        LldpFinding finding = finding(near, far, who, port);
        String message = switch (finding) {
            case OK -> say.asExpected(far, who, port);
            case OK_WEAK -> say.weaklyAsExpected(near, far, who, port);
            case AMBIGUOUS -> say.contradiction(near, far, seen, who);
            case UNKNOWN -> say.cannotTell(near, far, seen, who, port);
            default -> say.other(near, far, seen, who, port);
        };
        return new LldpJudgement(near, far, finding, message);
    }

    private LldpFinding finding(Endpoint near, Endpoint far, Identification who, PortReading port) {
        if (!who.mayBe(far.node())) {
            return WRONG_NEIGHBOUR;
        }
        if (who.certainty() == Certainty.CONFLICT) {
            return AMBIGUOUS;
        }
        if (port.isNot(scene.port(far))) {
            return WRONG_PORT;
        }
        if (who.certainty() == Certainty.STRONG && port.known()) {
            return OK;
        }
        if (who.certainty() == Certainty.WEAK && port.known() && !reciprocity.refutes(near, far)) {
            return OK_WEAK;
        }
        if (reciprocity.proves(near, far)) {
            return OK_WEAK;
        }
        if (reciprocity.refutes(near, far)) {
            return who.isOneNode() ? WRONG_PORT : WRONG_NEIGHBOUR;
        }
        return UNKNOWN;
    }
}
