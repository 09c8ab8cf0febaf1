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
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The creation of a lab's objects against the same writes sent raw, in turn and each on an otherwise idle API server:
 * one that answers at once, and one that takes 20 ms for each request.
 */
public final class CreationCost {

    private static final double GOAL = 1.25;

    /**
     * How many nodes each side creates before anything is measured where the API server answers at once: the first ten
     * thousand run code that is not compiled for good, of which a library has more than bare sockets have.
     */
    private static final int WARM_AFTER = 15_000;

    /** The same where latency counts and code does not. */
    private static final int SOON_WARM = 250;

    /** The size of the labs by which both sides warm up. */
    private static final int WARM_BY = 250;

    /** How much either side creates at the least while it is measured there: small labs are gone in a blink. */
    private static final Enough ENOUGH = new Enough(10_000, 30);

    /** The same with latency, which varies less than a processor's caches do. */
    private static final Enough SOON_ENOUGH = new Enough(400, 3);

    private record Enough(int nodes, int rounds) {

        int roundsOf(int size) {
            return Math.max(rounds, nodes / size);
        }
    }

    private static final Pattern SERVER = Pattern.compile("server: (\\S+)");

    private CreationCost() {}

    public static List<Row> run(Effort effort) throws Exception {
        List<Row> rows = new ArrayList<>();
        rows.addAll(run(effort, WARM_AFTER, ENOUGH, List.of(), "an API server without latency"));
        rows.addAll(
                run(effort, SOON_WARM, SOON_ENOUGH, List.of("api-latency=20ms"), "an API server with 20 ms latency"));
        return rows;
    }

    private static List<Row> run(Effort effort, int warmAfter, Enough enough, List<String> faults, String where)
            throws Exception {
        List<Row> rows = new ArrayList<>();
        boolean thorough = effort.warmups() > 0;
        try (Bench bench = new Bench(faults);
                RawWrites raw = new RawWrites(server(bench), bench.connections())) {
            if (thorough) {
                inTurn(bench, raw, WARM_BY, warmAfter / WARM_BY, "warm");
            }
            for (int nodes : effort.sizes()) {
                if (thorough) {
                    inTurn(bench, raw, nodes, effort.warmups(), "before");
                }
                int rounds = thorough ? Math.max(effort.rounds(), enough.roundsOf(nodes)) : effort.rounds();
                Measured measured = inTurn(bench, raw, nodes, rounds, "measured");
                rows.addAll(measured.rows("creation of " + nodes + " nodes on " + where));
            }
        }
        return rows;
    }

    /** The same lab by each side in turn, as often as {@code rounds} says. */
    private static Measured inTurn(Bench bench, RawWrites raw, int nodes, int rounds, String prefix) throws Exception {
        Topology topology = Samples.nodes(nodes);
        Measured measured = new Measured(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < rounds; round++) {
            String lab = prefix + "-" + nodes + "-" + round;
            double create = create(bench, topology);
            RawWrites.Prepared bare = raw.prepare(topology, "raw-" + lab);
            double write = raw.write(bare);
            raw.remove(bare);
            RawWrites.Prepared library = raw.prepare(topology, "library-" + lab);
            double writeByLibrary = raw.writeByLibrary(library);
            raw.remove(library);
            measured.ours().add(create);
            measured.toBare().add(create / write);
            measured.toLibrary().add(create / writeByLibrary);
        }
        return measured;
    }

    /** Seconds, and what they are to those of the raw writes of the same round. */
    private record Measured(List<Double> ours, List<Double> toBare, List<Double> toLibrary) {

        List<Row> rows(String what) {
            return List.of(
                    Row.of(what, "s", Figures.of(ours)),
                    Row.of(what + " / the same writes sent raw", "ratio", Figures.of(toBare), GOAL),
                    Row.of(
                            what + " / the same writes sent raw by the same HTTP library",
                            "ratio",
                            Figures.of(toLibrary),
                            GOAL));
        }
    }

    private static double create(Bench bench, Topology topology) throws Exception {
        try (Lab lab = LabsFactory.labs(bench.cluster(), Samples.CATALOG, bench.labSettings())
                .up(Bench.request(topology), DeviceBringUp.NONE, LabListener.NONE)) {
            lab.down(LabListener.NONE);
            return lab.phases().stream()
                    .filter(phase -> phase.phase() == Phase.CREATE)
                    .mapToDouble(phase -> phase.took().toNanos() / 1e9)
                    .sum();
        }
    }

    static URI server(Bench bench) throws Exception {
        Matcher found = SERVER.matcher(Files.readString(bench.kubeconfig()));
        if (!found.find()) {
            throw new IllegalStateException("no server in the simulator's kubeconfig");
        }
        return URI.create(found.group(1));
    }
}
