package io.jenkins.plugins.networktopology.plan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ranges of meshnet's link ids. meshnet's VXLAN id is 5000 + uid without a namespace, so that two labs with one uid
 * would share a wire; labs therefore claim ids. The ids are cut into blocks of one size, so that blocks never overlap in
 * part; a block belongs to whoever creates the Lease that has its name. A lab with more links than a block has claims
 * neighbouring blocks.
 */
public final class LinkIds {

    /** The highest id that still gives a VXLAN id of 24 bits. */
    public static final long HIGHEST = 16_772_215;

    /** Ids in a block: one block is enough for nearly every lab, and sixteen thousand labs have room. */
    public static final int BLOCK_SIZE = 1024;

    /** The number of whole blocks. */
    public static final int BLOCKS = (int) ((HIGHEST + 1) / BLOCK_SIZE);

    private static final String LEASE_PREFIX = "network-topology-links-";

    private LinkIds() {}

    /**
     * Neighbouring blocks.
     *
     * @param firstBlock counted from 0
     * @param blocks how many
     */
    public record Range(int firstBlock, int blocks) {

        public Range {
            if (firstBlock < 0 || blocks < 1 || firstBlock + blocks > BLOCKS) {
                throw new IllegalArgumentException("blocks " + firstBlock + " to " + (firstBlock + blocks - 1L)
                        + "; expected at least one from 0 to " + (BLOCKS - 1));
            }
        }

        /** The id of the first link. */
        public long firstId() {
            return (long) firstBlock * BLOCK_SIZE;
        }

        /** The names of the Leases to create, all of them, to own the range. */
        public List<String> leaseNames() {
            return IntStream.range(firstBlock, firstBlock + blocks)
                    .mapToObj(block -> LEASE_PREFIX + (long) block * BLOCK_SIZE)
                    .toList();
        }
    }

    /**
     * The ranges that a lab may try to claim, each once; the first one depends on the lab's id, so that labs that start
     * at one time seldom want the same.
     *
     * @param lab the lab's id
     * @param links how many ids are needed
     * @throws IllegalArgumentException if there are more links than ids
     */
    public static Stream<Range> candidates(String lab, int links) {
        int blocks = Math.max(1, (links + BLOCK_SIZE - 1) / BLOCK_SIZE);
        if (blocks > BLOCKS) {
            throw new IllegalArgumentException(links + " links; meshnet has ids for " + BLOCKS * BLOCK_SIZE);
        }
        int starts = BLOCKS - blocks + 1;
        int first = Math.floorMod(lab.hashCode(), starts);
        return IntStream.range(0, starts).mapToObj(step -> new Range((first + step) % starts, blocks));
    }
}
