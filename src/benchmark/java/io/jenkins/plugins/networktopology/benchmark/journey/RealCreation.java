package io.jenkins.plugins.networktopology.benchmark.journey;

import io.jenkins.plugins.networktopology.benchmark.Effort;
import io.jenkins.plugins.networktopology.benchmark.Figures;
import io.jenkins.plugins.networktopology.benchmark.Row;
import io.jenkins.plugins.networktopology.benchmark.Samples;
import io.jenkins.plugins.networktopology.lab.DeviceBringUp;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.lab.LabListener;
import io.jenkins.plugins.networktopology.lab.Phase;
import io.jenkins.plugins.networktopology.run.LabsFactory;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The creation and the removal of a lab's objects on a real API server against the same sent raw, in turn: by the direct
 * way, and by one that takes 10 ms in each direction. Machines are KWOK's, which start nothing: the lab waits in vain for
 * its links, which does not count.
 */
public final class RealCreation {

    private static final double GOAL = 1.25;
    private static final Relay.Way FAR = new Relay.Way(Duration.ofMillis(10));
    /** How many nodes are created at the least before and while it is measured: small labs vary more. */
    private static final int ENOUGH = 100;

    private RealCreation() {}

    public static List<Row> run(Effort effort) throws Exception {
        List<Row> rows = new ArrayList<>();
        try (RealServer server = RealServer.direct()) {
            rows.addAll(run(server, effort, "a real API server"));
        }
        try (RealServer server = RealServer.by(FAR)) {
            rows.addAll(run(server, effort, "a real API server, 20 ms away"));
        }
        return rows;
    }

    private static List<Row> run(RealServer server, Effort effort, String where) throws Exception {
        List<Row> rows = new ArrayList<>();
        try (RawWrites raw = new RawWrites(server.address(), server.sockets(), server.connections())) {
            for (int nodes : effort.sizes()) {
                rows.addAll(run(server, raw, nodes, effort, where));
            }
        }
        return rows;
    }

    private static List<Row> run(RealServer server, RawWrites raw, int nodes, Effort effort, String where)
            throws Exception {
        Topology topology = Samples.nodes(nodes);
        List<Double> created = new ArrayList<>();
        List<Double> removed = new ArrayList<>();
        List<Double> rawlyRemoved = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        int enough = effort.warmups() == 0 ? 0 : ENOUGH / nodes;
        int rounds = Math.max(effort.rounds(), enough);
        for (int round = -Math.max(effort.warmups(), enough); round < rounds; round++) {
            Ours ours = ours(server, topology);
            RawWrites.Prepared prepared = raw.prepare(topology, "raw-" + nodes + "-" + System.currentTimeMillis());
            double write = raw.write(prepared);
            double remove = raw.removeInOrder(prepared);
            if (round >= 0) {
                created.add(ours.create());
                ratios.add(ours.create() / write);
                removed.add(ours.remove());
                rawlyRemoved.add(remove);
            }
        }
        String what = " of " + nodes + " nodes on " + where;
        return List.of(
                Row.of("creation" + what, "s", Figures.of(created)),
                Row.of("creation" + what + " / the same writes sent raw", "ratio", Figures.of(ratios), GOAL),
                Row.of("removal" + what + ", namespace included", "s", Figures.of(removed)),
                Row.of("removal" + what + ", raw, without the namespace", "s", Figures.of(rawlyRemoved)));
    }

    private record Ours(double create, double remove) {}

    private static Ours ours(RealServer server, Topology topology) throws Exception {
        try (Lab lab = LabsFactory.labs(server.cluster(), Samples.CATALOG, RealServer.labSettings())
                .up(Bench.request(topology), DeviceBringUp.NONE, LabListener.NONE)) {
            double remove = Stopwatch.seconds(() -> {
                lab.down(LabListener.NONE);
                return null;
            });
            double create = lab.phases().stream()
                    .filter(phase -> phase.phase() == Phase.CREATE)
                    .mapToDouble(phase -> phase.took().toNanos() / 1e9)
                    .sum();
            return new Ours(create, remove);
        }
    }
}
