package io.jenkins.plugins.networktopology.benchmark.journey;

import io.jenkins.plugins.networktopology.benchmark.Effort;
import io.jenkins.plugins.networktopology.benchmark.Figures;
import io.jenkins.plugins.networktopology.benchmark.Row;
import io.jenkins.plugins.networktopology.benchmark.Samples;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.run.JourneyListener;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.ArrayList;
import java.util.List;

/**
 * What slow devices cost: the same lab on a simulator whose every device takes 200 ms for each command, and on one whose
 * devices take none, in turn. The difference is compared with the time for which the device that was asked most had to be
 * waited for: the number of its commands that the slow run sent, times 200 ms.
 */
public final class LatencyCost {

    private static final double LATENCY_SECONDS = 0.2;
    private static final double GOAL = 1.2;

    private LatencyCost() {}

    public static List<Row> run(Effort effort) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (int nodes : effort.sizes()) {
            rows.addAll(run(nodes, effort));
        }
        return rows;
    }

    private static List<Row> run(int nodes, Effort effort) throws Exception {
        Topology topology = Samples.nodes(nodes);
        List<String> slowness = topology.nodes().stream()
                .map(node -> "cli-slow:" + node.name() + "=200ms")
                .toList();
        List<Double> added = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        try (Bench quickBench = new Bench();
                Bench slowBench = new Bench(slowness);
                Lab quick = quickBench.up(topology, JourneyListener.SILENT);
                Lab slow = slowBench.up(topology, JourneyListener.SILENT);
                CountedVerification quickly = new CountedVerification(quick);
                CountedVerification slowly = new CountedVerification(slow)) {
            for (int round = -1; round < effort.rounds(); round++) {
                double less = Stopwatch.seconds(quickly::run);
                double more = Stopwatch.seconds(slowly::run);
                if (round >= 0) {
                    added.add(more - less);
                    ratios.add((more - less) / (slowly.mostCommands() * LATENCY_SECONDS));
                }
            }
            quick.down(JourneyListener.SILENT);
            slow.down(JourneyListener.SILENT);
        }
        String what = "200 ms for each command of " + nodes + " devices";
        return List.of(
                Row.of(what + ": added", "s", Figures.of(added)),
                Row.of(what + ": added / the most asked device's own time", "ratio", Figures.of(ratios), GOAL));
    }
}
