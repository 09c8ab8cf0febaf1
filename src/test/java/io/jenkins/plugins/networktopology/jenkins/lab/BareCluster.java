package io.jenkins.plugins.networktopology.jenkins.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.cluster.LeaseSnapshot;
import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.lab.LabListener;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.LabSummary;
import io.jenkins.plugins.networktopology.lab.Labs;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.lab.Reaper;
import io.jenkins.plugins.networktopology.plan.PlanLabels;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.run.LabsFactory;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A simulated cluster as {@code nettopo} sees it, past the controller. */
public final class BareCluster implements AutoCloseable {

    private static final String PROCESS = PlanLabels.PREFIX + "process";
    /** Linux gives none so high. */
    private static final String NO_PROCESS = "/4194305/";

    private final URI server;
    private final Cluster cluster;
    private final LabSettings settings = LabSettings.of(Owner.user());
    private final Labs labs;

    public BareCluster(Simulator simulator) throws Exception {
        cluster =
                KubernetesCluster.connect(ClusterSettings.url(simulator.server().toString()));
        server = simulator.server();
        labs = LabsFactory.labs(cluster, PlatformCatalog.load(), settings);
    }

    /** The labs that are there. */
    public List<LabSummary> labs() throws Exception {
        return labs.inventory().list();
    }

    public List<String> ids() throws Exception {
        return labs().stream().map(lab -> lab.id().value()).toList();
    }

    public void remove(String lab) throws Exception {
        labs.down(new LabId(lab), LabListener.NONE);
    }

    /** The link ids in use, by namespace. */
    public Map<String, Set<Long>> linkIds() throws Exception {
        HttpRequest list = HttpRequest.newBuilder(server.resolve("/apis/networkop.co.uk/v1beta1/topologies"))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(list, HttpResponse.BodyHandlers.ofString())
                .body();
        Map<String, Set<Long>> ids = new TreeMap<>();
        for (JsonNode topology : new ObjectMapper().readTree(answer).path("items")) {
            Set<Long> own = ids.computeIfAbsent(
                    topology.path("metadata").path("namespace").asText(), namespace -> new TreeSet<>());
            topology.path("spec")
                    .path("links")
                    .forEach(link -> own.add(link.path("uid").asLong()));
        }
        return ids;
    }

    /** What {@code nettopo reap} removes. */
    public List<LabSummary> reap() throws Exception {
        return labs.reaper().reap(Reaper.Scope.DEAD, LabListener.NONE);
    }

    /** As if the process that keeps its labs alive had been killed. */
    public void killOwners() throws Exception {
        Map<String, String> ours = Map.of(PlanLabels.MANAGED_BY, PlanLabels.MANAGER);
        for (LeaseSnapshot lease : cluster.leases().list(settings.homeNamespace(), ours)) {
            String process = lease.annotations().get(PROCESS).replaceFirst("/\\d+/(\\d+)$", NO_PROCESS + "$1");
            cluster.leases().annotate(lease.namespace(), lease.name(), Map.of(PROCESS, process));
        }
    }

    @Override
    public void close() {
        cluster.close();
    }
}
