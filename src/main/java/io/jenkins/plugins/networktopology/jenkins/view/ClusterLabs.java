package io.jenkins.plugins.networktopology.jenkins.view;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.lab.LabService;
import io.jenkins.plugins.networktopology.lab.LabSummary;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** This controller's labs on one cluster, or why they could not be listed. */
public final class ClusterLabs {

    private static final int SECONDS = 5;

    private final String cluster;
    private final List<RunningLabRow> labs;
    private final String problem;

    private ClusterLabs(String cluster, List<RunningLabRow> labs, String problem) {
        this.cluster = cluster;
        this.labs = labs;
        this.problem = problem;
    }

    /** Starts to ask a cluster; {@link #await} hears the answer. */
    static CompletableFuture<List<LabSummary>> ask(LabService service, LabCluster cluster) {
        CompletableFuture<List<LabSummary>> answer = new CompletableFuture<>();
        service.background(() -> {
            try {
                answer.complete(list(service, cluster));
            } catch (ClusterException | IOException | InterruptedException | RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private static List<LabSummary> list(LabService service, LabCluster cluster)
            throws ClusterException, IOException, InterruptedException {
        return service.open(cluster).labs().inventory().list().stream()
                .filter(lab -> lab.controller().equals(Optional.of(service.controller())))
                .toList();
    }

    static ClusterLabs await(String cluster, CompletableFuture<List<LabSummary>> answer) {
        try {
            List<RunningLabRow> rows = answer.get(SECONDS, TimeUnit.SECONDS).stream()
                    .map(lab -> new RunningLabRow(lab, cluster))
                    .filter(RunningLabRow::visible)
                    .toList();
            return new ClusterLabs(cluster, rows, "");
        } catch (ExecutionException e) {
            return new ClusterLabs(
                    cluster, List.of(), String.valueOf(e.getCause().getMessage()));
        } catch (TimeoutException e) {
            return new ClusterLabs(cluster, List.of(), "no answer within " + SECONDS + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ClusterLabs(cluster, List.of(), "interrupted");
        }
    }

    public String getCluster() {
        return cluster;
    }

    public List<RunningLabRow> getLabs() {
        return labs;
    }

    /** Empty if there is none. */
    public String getProblem() {
        return problem;
    }
}
