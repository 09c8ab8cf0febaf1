package io.jenkins.plugins.networktopology.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Labs that run beside each other. meshnet's VXLAN ids know no namespaces: without claimed link ids, links of two labs
 * between the same machines would be one wire, and nodes would see each other's neighbours.
 */
class RealNeighboursTest extends RealClusterCase {

    @Test
    void twoLabsAcrossTwoMachinesNeverShareAWire() throws Exception {
        int machines = core.listNode().execute().getItems().size();
        assumeTrue(machines > 1, "the cluster has one machine, so that no link crosses from one to another");
        Set<String> namespaces = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<RunReport>> runs = List.of(
                    threads.submit(() -> run(TRIANGLE, namespaces::add)),
                    threads.submit(() -> run(TRIANGLE, namespaces::add)));
            for (Future<RunReport> each : runs) {
                RunReport report = each.get(5, TimeUnit.MINUTES);
                assertThat(report.checks())
                        .filteredOn(check -> check.verdict() != Verdict.PASS)
                        .isEmpty();
                assertThat(report.extras()).as("neighbours of another lab").isEmpty();
            }
            assertThat(namespaces).hasSize(2);
        } finally {
            threads.shutdownNow();
        }
    }
}
