package io.jenkins.plugins.networktopology.benchmark.journey;

import io.jenkins.plugins.networktopology.benchmark.Effort;
import io.jenkins.plugins.networktopology.benchmark.Figures;
import io.jenkins.plugins.networktopology.benchmark.Row;
import io.jenkins.plugins.networktopology.benchmark.Samples;
import io.jenkins.plugins.networktopology.lab.DeviceBringUp;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.lab.LabListener;
import io.jenkins.plugins.networktopology.run.LabsFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The requests of a removal, for each kind, as a real API server counts them: those for collections, which are ours and
 * the namespace controller's. One object is deleted by its machine alone, when a pod has ended.
 */
public final class RealRequests {

    /** Ours are three a kind: delete, list, watch; the namespace controller's about as many. */
    private static final double GOAL = 10;

    private RealRequests() {}

    public static List<Row> run(Effort effort) throws Exception {
        List<Row> rows = new ArrayList<>();
        try (RealServer server = RealServer.direct()) {
            for (int nodes : effort.sizes()) {
                List<Double> pods = new ArrayList<>();
                List<Double> topologies = new ArrayList<>();
                for (int round = 0; round < effort.rounds(); round++) {
                    try (Lab lab = LabsFactory.labs(server.cluster(), Samples.CATALOG, RealServer.labSettings())
                            .up(Bench.request(Samples.nodes(nodes)), DeviceBringUp.NONE, LabListener.NONE)) {
                        String before = metrics(server);
                        lab.down(LabListener.NONE);
                        String after = metrics(server);
                        pods.add(requests(after, "pods") - requests(before, "pods"));
                        topologies.add(requests(after, "topologies") - requests(before, "topologies"));
                    }
                }
                rows.add(row("pods", nodes, pods));
                rows.add(row("Topology resources", nodes, topologies));
            }
        }
        return rows;
    }

    private static Row row(String kind, int nodes, List<Double> counts) {
        return Row.of("requests about " + kind + " of a removal of " + nodes + " nodes", "", Figures.of(counts), GOAL);
    }

    private static String metrics(RealServer server) throws IOException {
        try (Response metrics = server.client()
                .getHttpClient()
                .newCall(
                        new Request.Builder().url(server.address() + "/metrics").build())
                .execute()) {
            if (!metrics.isSuccessful()) {
                throw new IOException("the API server does not tell its metrics: " + metrics.code());
            }
            return metrics.body().string();
        }
    }

    private static double requests(String metrics, String resource) {
        Pattern of = Pattern.compile("apiserver_request_total\\{.*resource=\"" + resource
                + "\".*subresource=\"\".*verb=\"(DELETECOLLECTION|LIST|WATCH)\".*}.*");
        return metrics.lines()
                .filter(line -> of.matcher(line).matches())
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
