package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cluster.LeaseSnapshot;
import io.jenkins.plugins.networktopology.cluster.NamespaceSnapshot;
import io.jenkins.plugins.networktopology.lab.LabSummary.State;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which labs are dead, by what is left of them. */
class LabSightingTest {

    private static final LabId LAB = new LabId("article-k7w2mq");
    private static final LabSettings SETTINGS = LabSettings.of(new Owner("build 7", Optional.empty()));
    private static final Instant BEGUN = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void labThatIsJustStartingLivesByItsLeaseAlone() {
        assertThat(state(Optional.empty(), List.of(lease(BEGUN, Map.of())), BEGUN.plusSeconds(5)))
                .isEqualTo(State.OWNED);
    }

    @Test
    void leaseWhoseOwnerDiedBeforeTheNamespaceIsOrphaned() {
        assertThat(state(Optional.empty(), List.of(lease(BEGUN, Map.of())), BEGUN.plusSeconds(61)))
                .isEqualTo(State.ORPHANED);
    }

    @Test
    void labWithAHeartbeatLivesUntilItExpires() {
        Instant late = BEGUN.plus(SETTINGS.lifetime());
        assertThat(state(Optional.of(namespace(false, Map.of())), List.of(lease(late, Map.of())), late))
                .isEqualTo(State.OWNED);
        assertThat(state(Optional.of(namespace(false, Map.of())), List.of(lease(late, Map.of())), late.plusSeconds(1)))
                .isEqualTo(State.EXPIRED);
    }

    @Test
    void detachedLabNeedsNoHeartbeat() {
        List<LeaseSnapshot> leases = List.of(lease(BEGUN, Map.of(LabLabels.DETACHED, "true")));
        assertThat(state(Optional.of(namespace(false, Map.of())), leases, BEGUN.plusSeconds(3600)))
                .isEqualTo(State.DETACHED);
    }

    @Test
    void detachedLabWhoseRemovalWasBrokenOffIsOrphaned() {
        List<LeaseSnapshot> leases = List.of(lease(BEGUN, Map.of(LabLabels.DETACHED, "true")));
        assertThat(state(Optional.of(namespace(true, Map.of())), leases, BEGUN.plusSeconds(3600)))
                .isEqualTo(State.ORPHANED);
    }

    @Test
    void namespaceWithoutItsLeaseIsOrphaned() {
        assertThat(state(Optional.of(namespace(false, Map.of())), List.of(), BEGUN.plusSeconds(5)))
                .isEqualTo(State.ORPHANED);
    }

    @Test
    void namespaceOfAnInstallationWithAnotherHomeIsNotJudged() {
        NamespaceSnapshot theirs = namespace(false, Map.of(LabLabels.HOME, "ci-labs"));
        assertThat(state(Optional.of(theirs), List.of(), BEGUN.plusSeconds(3600)))
                .isEqualTo(State.OWNED);
    }

    private static State state(Optional<NamespaceSnapshot> namespace, List<LeaseSnapshot> leases, Instant now) {
        return new LabSighting(LAB, namespace, leases, List.of())
                .summary(SETTINGS, now)
                .state();
    }

    private static LeaseSnapshot lease(Instant renewed, Map<String, String> more) {
        Map<String, String> marks = new HashMap<>(LabLabels.annotations(SETTINGS, BEGUN));
        marks.putAll(more);
        return new LeaseSnapshot(SETTINGS.homeNamespace(), "links-1", LAB.value(), LabLabels.of(LAB), marks, renewed);
    }

    private static NamespaceSnapshot namespace(boolean terminating, Map<String, String> more) {
        Map<String, String> marks = new HashMap<>(LabLabels.annotations(SETTINGS, BEGUN));
        marks.putAll(more);
        return new NamespaceSnapshot(SETTINGS.namespace(LAB), LabLabels.of(LAB), marks, BEGUN, terminating, List.of());
    }
}
