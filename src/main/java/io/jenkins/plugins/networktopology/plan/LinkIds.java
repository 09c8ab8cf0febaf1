package io.jenkins.plugins.networktopology.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * meshnet's link ids. They become VXLAN ids, which all namespaces share, so that two labs with one id would share a
 * wire; labs therefore claim ids. The ids are cut into blocks of one size, so that blocks never overlap in part; a block
 * belongs to whoever creates the Lease that has its name. A lab with more links than a block has claims neighbouring
 * blocks.
 *
 * @param highest the highest id
 * @param leasePrefix what the Leases' names begin with; the first id of the block follows
 */
public record LinkIds(long highest, String leasePrefix) {

    /** Ids in a block: one block is enough for nearly every lab, and sixteen thousand labs have room. */
    public static final int BLOCK_SIZE = 1024;

    /** VXLAN id 5000 + uid: the highest id still gives one of 24 bits. */
    public static final LinkIds MESHNET = new LinkIds(16_772_215, "network-topology-links-");

    static final long HIGHEST_OF_KNE = 9_999;

    private static final int KNE_BUCKETS = 1000;

    /**
     * KNE's fork: VXLAN id 10000 × (1 + h) + uid, h being the namespace's FNV-1a hash modulo 1000, and uid below 10000
     * (third_party/meshnet/utils/wireutil/wire-util.go). Namespaces of one hash share their ids, others do not.
     */
    static LinkIds ofKne(String namespace) {
        long bucket = Integer.toUnsignedLong(fnv1a(namespace)) % KNE_BUCKETS;
        return new LinkIds(HIGHEST_OF_KNE, MESHNET.leasePrefix() + "kne-" + bucket + "-");
    }

    private static int fnv1a(String text) {
        int hash = 0x811c9dc5;
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (one & 0xff)) * 0x01000193;
        }
        return hash;
    }

    /** The number of whole blocks. */
    public int blocks() {
        return (int) ((highest + 1) / BLOCK_SIZE);
    }

    /**
     * Neighbouring blocks.
     *
     * @param ids which ids
     * @param firstBlock counted from 0
     * @param blocks how many
     */
    public record Range(LinkIds ids, int firstBlock, int blocks) {

        public Range {
            if (firstBlock < 0 || blocks < 1 || firstBlock + blocks > ids.blocks()) {
                throw new IllegalArgumentException("blocks " + firstBlock + " to " + (firstBlock + blocks - 1L)
                        + "; expected at least one from 0 to " + (ids.blocks() - 1));
            }
        }

        /** The id of the first link. */
        public long firstId() {
            return (long) firstBlock * BLOCK_SIZE;
        }

        /** The names of the Leases to create, all of them, to own the range. */
        public List<String> leaseNames() {
            return IntStream.range(firstBlock, firstBlock + blocks)
                    .mapToObj(block -> ids.leasePrefix + (long) block * BLOCK_SIZE)
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
    public Stream<Range> candidates(String lab, int links) {
        int blocks = Math.max(1, (links + BLOCK_SIZE - 1) / BLOCK_SIZE);
        if (blocks > blocks()) {
            throw new IllegalArgumentException(links + " links; meshnet has ids for " + blocks() * BLOCK_SIZE);
        }
        int starts = blocks() - blocks + 1;
        int first = Math.floorMod(lab.hashCode(), starts);
        return IntStream.range(0, starts).mapToObj(step -> new Range(this, (first + step) % starts, blocks));
    }

    /** @throws IllegalArgumentException if not all of these ids are there */
    void check(long first, int links) {
        if (first < 0 || first + links - 1 > highest) {
            throw new IllegalArgumentException(
                    "link ids " + first + " to " + (first + links - 1) + "; expected numbers from 0 to " + highest);
        }
    }
}
