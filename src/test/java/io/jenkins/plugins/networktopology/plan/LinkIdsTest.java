package io.jenkins.plugins.networktopology.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.networktopology.plan.LinkIds.Range;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkIdsTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "1024, 1", "1025, 2", "2000, 2", "100000, 98"})
    void aLabClaimsAsManyBlocksAsItsLinksNeed(int links, int blocks) {
        assertThat(LinkIds.MESHNET
                        .candidates("lab-1", links)
                        .findFirst()
                        .orElseThrow()
                        .blocks())
                .isEqualTo(blocks);
    }

    @Test
    void aRangeIsOwnedByTheLeasesOfItsBlocks() {
        Range range = new Range(LinkIds.MESHNET, 3, 2);

        assertThat(range.firstId()).isEqualTo(3072);
        assertThat(range.leaseNames()).containsExactly("network-topology-links-3072", "network-topology-links-4096");
    }

    @Test
    void everyRangeIsOfferedOnceAndIsLegal() {
        Set<Integer> starts = new HashSet<>();
        LinkIds.MESHNET.candidates("some-lab", 1500).forEach(range -> {
            assertThat(starts.add(range.firstBlock())).isTrue();
            assertThat(range.firstId() + 2L * LinkIds.BLOCK_SIZE - 1).isLessThanOrEqualTo(LinkIds.MESHNET.highest());
        });
        assertThat(starts).hasSize(LinkIds.MESHNET.blocks() - 1);
    }

    @Test
    void labsThatStartTogetherBeginAtDifferentBlocks() {
        assertThat(LinkIds.MESHNET.candidates("lab-a", 1).findFirst())
                .isNotEqualTo(LinkIds.MESHNET.candidates("lab-b", 1).findFirst());
    }

    @Test
    void moreLinksThanIdsIsAnError() {
        assertThatThrownBy(() -> LinkIds.MESHNET.candidates("lab-1", 17_000_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("17000000 links; meshnet has ids for 16772096");
    }

    @Test
    void thereIsNoRangeBehindTheLastBlock() {
        assertThatThrownBy(() -> new Range(LinkIds.MESHNET, LinkIds.MESHNET.blocks() - 1, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
