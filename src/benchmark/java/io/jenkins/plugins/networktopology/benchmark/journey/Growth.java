package io.jenkins.plugins.networktopology.benchmark.journey;

import com.sun.management.OperatingSystemMXBean;
import io.jenkins.plugins.networktopology.benchmark.Effort;
import io.jenkins.plugins.networktopology.benchmark.Figures;
import io.jenkins.plugins.networktopology.benchmark.Row;
import io.jenkins.plugins.networktopology.benchmark.Samples;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.run.JourneyListener;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the cost of a whole journey (up, ready, verified without having to stay so, down) grows with the lab: the slope of
 * a straight line through the logarithms of sizes and costs, which is 1 where twice the nodes cost twice as much.
 */
public final class Growth {

    private static final List<Integer> SIZES = List.of(100, 200, 500, 1000);
    private static final List<Integer> SIZES_IF_QUICK = List.of(5, 20);
    private static final double GOAL = 1.05;
    private static final double NANOS = 1e9;

    private Growth() {}

    private record Cost(double wall, double processor) {}

    public static List<Row> run(Effort effort) throws Exception {
        List<Integer> sizes = effort == Effort.QUICK ? SIZES_IF_QUICK : SIZES;
        Map<Integer, List<Double>> seconds = new LinkedHashMap<>();
        List<Double> wall = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        try (Bench bench = new Bench()) {
            for (int round = -effort.warmups(); round < effort.rounds(); round++) {
                Map<Integer, Double> walls = new LinkedHashMap<>();
                Map<Integer, Double> processors = new LinkedHashMap<>();
                for (int nodes : sizes) {
                    Cost cost = journey(bench, nodes);
                    walls.put(nodes, cost.wall());
                    processors.put(nodes, cost.processor());
                    if (round >= 0) {
                        seconds.computeIfAbsent(nodes, size -> new ArrayList<>())
                                .add(cost.wall());
                    }
                }
                if (round >= 0) {
                    wall.add(slope(walls));
                    processor.add(slope(processors));
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        seconds.forEach(
                (nodes, all) -> rows.add(Row.of("a whole journey of " + nodes + " nodes", "s", Figures.of(all))));
        String range = sizes.get(0) + " to " + sizes.get(sizes.size() - 1) + " nodes";
        rows.add(Row.of("growth of the time from " + range, "exponent", Figures.of(wall), GOAL));
        rows.add(Row.of("growth of our processor time from " + range, "exponent", Figures.of(processor), GOAL));
        return rows;
    }

    private static Cost journey(Bench bench, int nodes) throws Exception {
        Topology sample = Samples.nodes(nodes);
        Topology topology =
                sample.withVerification(sample.verification().withTimes(Optional.empty(), Optional.of(Duration.ZERO)));
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long busy = system.getProcessCpuTime();
        long begin = System.nanoTime();
        try (Lab lab = bench.up(topology, JourneyListener.SILENT)) {
            bench.verify(lab);
            lab.down(JourneyListener.SILENT);
        }
        return new Cost(Stopwatch.since(begin), (system.getProcessCpuTime() - busy) / NANOS);
    }

    /** By least squares. */
    private static double slope(Map<Integer, Double> costs) {
        double count = costs.size();
        double x = costs.keySet().stream().mapToDouble(Math::log).sum() / count;
        double y = costs.values().stream().mapToDouble(Math::log).sum() / count;
        double above = 0;
        double below = 0;
        for (Map.Entry<Integer, Double> cost : costs.entrySet()) {
            double dx = Math.log(cost.getKey()) - x;
            above += dx * (Math.log(cost.getValue()) - y);
            below += dx * dx;
        }
        return above / below;
    }
}
