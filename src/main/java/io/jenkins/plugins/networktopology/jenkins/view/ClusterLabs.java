package io.jenkins.plugins.networktopology.jenkins.view;

import io.jenkins.plugins.networktopology.lab.LabSummary;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** This controller's labs on one cluster, or why they could not be listed. */
@ExportedBean(defaultVisibility = 2)
public final class ClusterLabs {

    private final String cluster;
    private final boolean answered;
    private final List<RunningLabRow> labs;
    private final String problem;

    private ClusterLabs(String cluster, boolean answered, List<RunningLabRow> labs, String problem) {
        this.cluster = cluster;
        this.answered = answered;
        this.labs = labs;
        this.problem = problem;
    }

    /** What has been answered within the limit. */
    static ClusterLabs await(String cluster, CompletableFuture<List<LabSummary>> answer, Duration limit) {
        try {
            List<RunningLabRow> rows = answer.get(limit.toNanos(), TimeUnit.NANOSECONDS).stream()
                    .map(lab -> new RunningLabRow(lab, cluster))
                    .filter(RunningLabRow::visible)
                    .toList();
            return new ClusterLabs(cluster, true, rows, "");
        } catch (ExecutionException e) {
            return new ClusterLabs(
                    cluster, true, List.of(), String.valueOf(e.getCause().getMessage()));
        } catch (TimeoutException e) {
            return new ClusterLabs(cluster, false, List.of(), "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ClusterLabs(cluster, false, List.of(), "");
        }
    }

    @Exported
    public String getCluster() {
        return cluster;
    }

    /** Whether it has answered, be it with a problem; if not, the next look at the page may know. */
    @Exported
    public boolean isAnswered() {
        return answered;
    }

    @Exported(inline = true)
    public List<RunningLabRow> getLabs() {
        return labs;
    }

    /** Empty if there is none. */
    @Exported
    public String getProblem() {
        return problem;
    }
}
