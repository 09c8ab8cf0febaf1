package io.jenkins.plugins.networktopology.benchmark.journey;

import io.jenkins.plugins.networktopology.benchmark.Effort;
import io.jenkins.plugins.networktopology.benchmark.Figures;
import io.jenkins.plugins.networktopology.benchmark.Row;
import io.jenkins.plugins.networktopology.benchmark.Samples;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.run.JourneyListener;
import java.util.ArrayList;
import java.util.List;

/** LLDP on both ends of every link and a ping in both directions, on devices that answer at once: logins and all. */
public final class VerificationTime {

    private static final double GOAL_SECONDS = 30;

    private VerificationTime() {}

    public static List<Row> run(Effort effort) throws Exception {
        int nodes = effort.many();
        List<Double> seconds = new ArrayList<>();
        try (Bench bench = new Bench();
                Lab lab = bench.up(Samples.nodes(nodes), JourneyListener.SILENT)) {
            for (int round = -1; round < effort.rounds(); round++) {
                double took = Stopwatch.seconds(() -> bench.verify(lab));
                if (round >= 0) {
                    seconds.add(took);
                }
            }
            lab.down(JourneyListener.SILENT);
        }
        return List.of(Row.of("LLDP and pings of " + nodes + " devices", "s", Figures.of(seconds), GOAL_SECONDS));
    }
}
