package io.jenkins.plugins.networktopology.verify.lldp;

import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.verify.Check;
import io.jenkins.plugins.networktopology.verify.Inquiry;
import io.jenkins.plugins.networktopology.verify.Judgement;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One direction of one link: whether {@code near} sees the other end. */
final class LldpCheck implements Check {

    /** What a node that never became ready can be the cause of, at the other end of its cable. */
    private static final Set<LldpFinding> BLAMED_ON_FAR_NODE =
            EnumSet.of(LldpFinding.MISSING, LldpFinding.ONE_WAY, LldpFinding.UNKNOWN, LldpFinding.WRONG_PORT);

    private final Link link;
    private final Endpoint near;
    private final LldpMatcher matcher;
    private final LldpScene scene;
    private final Map<String, String> notReady;
    private final List<Inquiry> asks;
    private final List<Inquiry> restsOn;

    LldpCheck(
            Link link,
            Endpoint near,
            LldpMatcher matcher,
            LldpScene scene,
            Map<String, String> notReady,
            List<Inquiry> asks,
            List<Inquiry> restsOn) {
        this.link = link;
        this.near = near;
        this.matcher = matcher;
        this.scene = scene;
        this.notReady = notReady;
        this.asks = asks;
        this.restsOn = restsOn;
    }

    @Override
    public String id() {
        return "lldp/" + near;
    }

    @Override
    public String kind() {
        return "lldp";
    }

    @Override
    public String subject() {
        return near + " → " + link.peer(near);
    }

    @Override
    public String node() {
        return near.node();
    }

    @Override
    public List<Inquiry> asks() {
        return asks;
    }

    @Override
    public List<Inquiry> restsOn() {
        return restsOn;
    }

    @Override
    public boolean costly() {
        return false;
    }

    @Override
    public Optional<Judgement> judge() {
        if (!asks.isEmpty() && !scene.wasAsked(near.node())) {
            return Optional.empty();
        }
        LldpJudgement judged = matcher.judge(link, near);
        Verdict verdict = judged.finding().verdict();
        String message = judged.message();
        String far = link.peer(near).node();
        if (notReady.containsKey(near.node())) {
            verdict = Verdict.NOT_READY;
        } else if (notReady.containsKey(far) && isBlamed(judged.finding())) {
            verdict = Verdict.NOT_READY;
            message += message.contains("never became ready")
                    ? ""
                    : "; " + far + " never became ready: " + notReady.get(far);
        }
        return Optional.of(Judgement.of(verdict, judged.finding().name(), message));
    }

    private boolean isBlamed(LldpFinding finding) {
        return BLAMED_ON_FAR_NODE.contains(finding)
                && scene.rows(near.node()).reason().isEmpty();
    }
}
