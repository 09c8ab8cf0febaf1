package io.jenkins.plugins.networktopology.benchmark.journey;

import io.jenkins.plugins.networktopology.benchmark.Effort;
import io.jenkins.plugins.networktopology.benchmark.Figures;
import io.jenkins.plugins.networktopology.benchmark.Row;
import io.jenkins.plugins.networktopology.benchmark.Samples;
import io.jenkins.plugins.networktopology.lab.DeviceBringUp;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.lab.LabListener;
import io.jenkins.plugins.networktopology.lab.LabRequest;
import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.lab.Rung;
import io.jenkins.plugins.networktopology.run.LabsFactory;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Request;
import okhttp3.Response;

/**
 * On a real API server, how long after its word that a pod is ready the lab's listener hears that the node is healthy.
 * The nodes have no links, which KWOK's machines do not make; pods that were ready before the lab watched do not count.
 */
public final class RealNotice {

    private static final double GOAL = 50;
    private static final double MILLIS = 1e6;

    private RealNotice() {}

    public static List<Row> run(Effort effort) throws Exception {
        List<Row> rows = new ArrayList<>();
        try (RealServer server = RealServer.direct()) {
            for (int nodes : effort.sizes()) {
                List<Double> delays = new ArrayList<>();
                for (int round = -Math.min(1, effort.warmups()); round < effort.rounds(); round++) {
                    List<Double> measured = measure(server, withoutLinks(nodes));
                    if (round >= 0) {
                        delays.addAll(measured);
                    }
                }
                rows.add(Row.of(
                        "notice on a real API server that a pod is ready, " + nodes + " nodes",
                        "ms",
                        Figures.of(delays),
                        GOAL));
            }
        }
        return rows;
    }

    private static Topology withoutLinks(int nodes) {
        Topology topology = Samples.nodes(nodes);
        return new Topology(
                topology.name(),
                topology.nodes(),
                List.of(),
                topology.bootstrap(),
                topology.verification(),
                topology.publishedPorts());
    }

    private static List<Double> measure(RealServer server, Topology topology) throws Exception {
        LabRequest request = Bench.request(topology);
        Map<String, Long> heard = new ConcurrentHashMap<>();
        long[] watching = {Long.MAX_VALUE};
        LabListener listener = new LabListener() {
            @Override
            public void step(String node, NodeReadiness.Step step) {
                watching[0] = Math.min(watching[0], System.nanoTime());
                if (step.rung() == Rung.HEALTHY) {
                    heard.put(node, System.nanoTime());
                }
            }
        };
        String pods = server.address() + "/api/v1/namespaces/"
                + RealServer.labSettings().namespace(request.id()) + "/pods?watch=true";
        Response watch = server.client()
                .getHttpClient()
                .newCall(new Request.Builder().url(pods).build())
                .execute();
        ReadyWatch bare = new ReadyWatch(watch.body().byteStream());
        try (bare;
                Lab lab = LabsFactory.labs(server.cluster(), Samples.CATALOG, RealServer.labSettings())
                        .up(request, DeviceBringUp.NONE, listener)) {
            lab.down(LabListener.NONE);
        }
        Map<String, Long> seen = bare.seen();
        return heard.entrySet().stream()
                .filter(node -> seen.getOrDefault(node.getKey(), 0L) > watching[0])
                .map(node -> (node.getValue() - seen.get(node.getKey())) / MILLIS)
                .toList();
    }
}
