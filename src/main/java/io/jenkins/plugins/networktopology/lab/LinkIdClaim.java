package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.cluster.LeaseSnapshot;
import io.jenkins.plugins.networktopology.cluster.Leases;
import io.jenkins.plugins.networktopology.plan.LinkIds;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;

/**
 * Claims link ids that no other lab of the cluster uses: whoever creates the lease that is named after a block of ids
 * has it, and the API server lets only one create it.
 */
final class LinkIdClaim {

    private static final int ATTEMPTS = 200;

    private final Leases leases;
    private final String home;

    LinkIdClaim(Leases leases, String home) {
        this.leases = leases;
        this.home = home;
    }

    /**
     * Ids that are ours.
     *
     * @param firstLinkId the first of as many as were asked for
     * @param lease the one that carries the owner's sign of life
     */
    record Claimed(long firstLinkId, String lease) {}

    Claimed claim(LabId lab, LinkIds ids, int links, Map<String, String> annotations, Instant now)
            throws ClusterException, InterruptedException {
        Iterator<LinkIds.Range> ranges = ids.candidates(lab.value(), links)
                // the first ids are left to those who number their links by hand
                .filter(range -> range.firstBlock() > 0)
                .limit(ATTEMPTS)
                .iterator();
        while (ranges.hasNext()) {
            LinkIds.Range range = ranges.next();
            if (claimAll(lab, range, annotations, now)) {
                return new Claimed(range.firstId(), range.leaseNames().get(0));
            }
            if (range.blocks() > 1) {
                leases.delete(home, LabLabels.of(lab));
            }
        }
        throw new ClusterException(
                Kind.QUOTA,
                "no free link ids for " + links + " links, after " + ATTEMPTS
                        + " attempts; remove labs that are no longer used: nettopo show, nettopo reap");
    }

    private boolean claimAll(LabId lab, LinkIds.Range range, Map<String, String> annotations, Instant now)
            throws ClusterException, InterruptedException {
        for (String name : range.leaseNames()) {
            if (!leases.claim(new LeaseSnapshot(home, name, lab.value(), LabLabels.of(lab), annotations, now))) {
                return false;
            }
        }
        return true;
    }
}
