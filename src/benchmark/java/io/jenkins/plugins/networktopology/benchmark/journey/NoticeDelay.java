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
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long after the API server's word that a pod is ready the lab's listener hears that its node is healthy: the
 * moment of the listener's call less the moment at which a bare watch beside it reads the same event.
 */
public final class NoticeDelay {

    private static final double MILLIS = 1e6;

    private NoticeDelay() {}

    public static List<Row> run(Effort effort) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (int nodes : effort.sizes()) {
            List<Double> delays = new ArrayList<>();
            try (Bench bench = new Bench(bootingFor(nodes))) {
                for (int round = -1; round < effort.rounds(); round++) {
                    List<Double> measured = measure(bench, nodes);
                    if (round >= 0) {
                        delays.addAll(measured);
                    }
                }
            }
            rows.add(Row.of("notice that a pod is ready, " + nodes + " nodes", "ms", Figures.of(delays)));
        }
        return rows;
    }

    /** Long enough for all pods to be created and watched before the first is ready. */
    private static List<String> bootingFor(int nodes) {
        return Samples.nodes(nodes).nodes().stream()
                .map(node -> "boot-slow:" + node.name() + "=" + (5 + nodes / 100) + "s")
                .toList();
    }

    private static List<Double> measure(Bench bench, int nodes) throws Exception {
        LabRequest request = Bench.request(Samples.nodes(nodes));
        Map<String, Long> heard = new ConcurrentHashMap<>();
        LabListener listener = new LabListener() {
            @Override
            public void step(String node, NodeReadiness.Step step) {
                if (step.rung() == Rung.HEALTHY) {
                    heard.put(node, System.nanoTime());
                }
            }
        };
        URI pods = CreationCost.server(bench)
                .resolve("/api/v1/namespaces/" + bench.labSettings().namespace(request.id()) + "/pods?watch=true");
        HttpResponse<InputStream> watch = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(pods).build(), HttpResponse.BodyHandlers.ofInputStream());
        ReadyWatch bare = new ReadyWatch(watch.body());
        try (bare;
                Lab lab = LabsFactory.labs(bench.cluster(), Samples.CATALOG, bench.labSettings())
                        .up(request, DeviceBringUp.NONE, listener)) {
            lab.down(LabListener.NONE);
        }
        Map<String, Long> seen = bare.seen();
        return heard.entrySet().stream()
                .filter(node -> seen.containsKey(node.getKey()))
                .map(node -> (node.getValue() - seen.get(node.getKey())) / MILLIS)
                .toList();
    }
}
