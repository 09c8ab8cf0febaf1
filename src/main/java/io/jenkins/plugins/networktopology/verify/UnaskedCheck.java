package io.jenkins.plugins.networktopology.verify;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A check whose verdict is certain without asking a device, such as one on a node that never became ready.
 *
 * @param id as in {@link CheckResult#id()}
 * @param kind as in {@link CheckResult#kind()}
 * @param subject as in {@link CheckResult#subject()}
 * @param node the node that would have been asked
 * @param judgement the verdict
 */
public record UnaskedCheck(String id, String kind, String subject, String node, Judgement judgement) implements Check {

    public UnaskedCheck {
        Objects.requireNonNull(id);
        Objects.requireNonNull(judgement);
    }

    /** A check that would have to ask, or to reach, a node that never became ready. */
    public static UnaskedCheck notReady(
            String id, String kind, String subject, String node, String notReadyNode, String reason) {
        return new UnaskedCheck(
                id,
                kind,
                subject,
                node,
                Judgement.of(
                        Verdict.NOT_READY,
                        "",
                        notReadyNode + " never became ready: " + reason + "; nothing was asked"));
    }

    @Override
    public List<Inquiry> asks() {
        return List.of();
    }

    @Override
    public List<Inquiry> restsOn() {
        return List.of();
    }

    @Override
    public boolean costly() {
        return false;
    }

    @Override
    public Optional<Judgement> judge() {
        return Optional.of(judgement);
    }
}
