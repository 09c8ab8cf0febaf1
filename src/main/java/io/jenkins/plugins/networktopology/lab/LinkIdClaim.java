package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.cluster.Leases;
import io.jenkins.plugins.networktopology.cluster.LeaseSnapshot;
import java.time.Instant;
import java.util.Map;
import java.util.Random;

/**
 * Claims link ids that no other lab of the cluster uses. meshnet makes a VXLAN of each id, whatever the namespace
 * (VNI = 5000 + uid, meshnet-cni plugin/meshnet.go), so two labs with one id would share a wire. Ids are claimed in
 * blocks: whoever creates the lease that is named after a block has it.
 */
final class LinkIdClaim {

    /** Ids per lease: most labs need one, and a thousand nodes two. */
    static final int BLOCK = 1024;

    /** Ids end where 5000 + uid no longer fits VXLAN's 24 bits. */
    private static final int BLOCKS = (0xFFFFFF - 5000) / BLOCK;
    /** Block 0 is left to those who number their links by hand, from 1. */
    private static final int FIRST_BLOCK = 1;

    private static final int ATTEMPTS = 100;

    private final Leases leases;
    private final String home;

    LinkIdClaim(Leases leases, String home) {
        this.leases = leases;
        this.home = home;
    }

    /**
     * @param firstLinkId the first of as many as were asked for
     * @param lease the one that carries the owner's sign of life
     */
    record Claimed(long firstLinkId, String lease) {}

    Claimed claim(LabId lab, int links, Map<String, String> annotations, Instant now)
            throws ClusterException, InterruptedException {
        int needed = Math.max(1, (links + BLOCK - 1) / BLOCK);
        int choices = BLOCKS - FIRST_BLOCK - needed + 1;
        if (choices < 1) {
            throw new ClusterException(
                    Kind.QUOTA, links + " links are more than meshnet can number: at most " + (long) BLOCKS * BLOCK);
        }
        // labs that start together begin to search at different places
        Random places = new Random(lab.value().hashCode());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int first = FIRST_BLOCK + places.nextInt(choices);
            if (claimAll(lab, first, needed, annotations, now)) {
                return new Claimed((long) first * BLOCK, name(first));
            }
            leases.delete(home, LabLabels.of(lab));
        }
        throw new ClusterException(
                Kind.QUOTA,
                "no " + needed + " free blocks of " + BLOCK + " link ids in a row, after " + ATTEMPTS
                        + " attempts; remove labs that are no longer used: nettopo show, nettopo reap");
    }

    private boolean claimAll(LabId lab, int first, int needed, Map<String, String> annotations, Instant now)
            throws ClusterException, InterruptedException {
        for (int block = first; block < first + needed; block++) {
            LeaseSnapshot lease =
                    new LeaseSnapshot(home, name(block), lab.value(), LabLabels.of(lab), annotations, now);
            if (!leases.claim(lease)) {
                return false;
            }
        }
        return true;
    }

    private static String name(int block) {
        return String.format("link-ids-%05d", block);
    }
}
