package io.jenkins.plugins.networktopology.verify.lldp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When two printed names may be one. */
class NeighborNameTest {

    private static boolean same(String one, String other) {
        return NeighborName.of(one).same(NeighborName.of(other));
    }

    @Test
    void caseQuotesAndSerialNumbersMakeNoDifference() {
        assertThat(same("\"Spine01\"", "spine01")).isTrue();
        assertThat(same("spine01(9WTLX6IZ9YW)", "spine01")).isTrue();
    }

    @Test
    void aDomainMayBeMissingOnOneSideButNotDiffer() {
        assertThat(same("leaf1.lab.example", "leaf1")).isTrue();
        assertThat(same("leaf1.lab.example", "leaf1.other.example")).isFalse();
        assertThat(same("leaf1", "leaf10")).isFalse();
    }

    @Test
    void aColumnCutsLongNamesOnly() {
        NeighborName full = NeighborName.of("edge-router-frankfurt-1");
        assertThat(NeighborName.of("edge-router-frankfur").mayBeCutFrom(full)).isTrue();
        assertThat(NeighborName.of("edge-router").mayBeCutFrom(full)).isFalse();
        assertThat(full.mayBeCutFrom(full)).isFalse();
    }
}
