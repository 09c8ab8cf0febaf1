package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.plan.LabPlan;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.plan.PlanOptions;
import io.jenkins.plugins.networktopology.plan.PlannedObject;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Creates what a lab is made of, in the order that a crash at any point leaves findable. */
final class LabCreation {

    private static final Set<ObjectKind> DEVICES = Set.of(ObjectKind.POD, ObjectKind.VIRTUAL_MACHINE);

    private final Cluster cluster;
    private final Planner planner;
    private final Plumber plumber;
    private final LabSettings settings;
    private final LabRequest request;
    private final Map<String, String> labels;

    LabCreation(Cluster cluster, Planner planner, Plumber plumber, LabSettings settings, LabRequest request) {
        this.cluster = cluster;
        this.planner = planner;
        this.plumber = plumber;
        this.settings = settings;
        this.request = request;
        this.labels = LabLabels.of(request.id());
    }

    /** The lease is the first object of a lab, so it says all that a reaper must know. */
    LinkIdClaim.Claimed claim() throws ClusterException, InterruptedException {
        cluster.namespaces().ensure(settings.homeNamespace(), LabLabels.ours());
        Map<String, String> marks = LabLabels.annotations(settings, cluster.now());
        ProcessIdentity.own().ifPresent(process -> marks.put(LabLabels.PROCESS, process.toString()));
        return new LinkIdClaim(cluster.leases(), settings.homeNamespace())
                .claim(
                        request.id(),
                        settings.wiring().linkIds(settings.namespace(request.id())),
                        request.topology().linkCount(),
                        marks,
                        cluster.now());
    }

    LabPlan plan(long firstLinkId) throws InvalidTopologyException {
        return planner.plan(
                request.topology(),
                new PlanOptions(
                        request.id().value(),
                        settings.namespace(request.id()),
                        firstLinkId,
                        labels,
                        LabLabels.annotations(settings, cluster.now()),
                        request.images().byPlatform(),
                        request.images().registry(),
                        request.images().pullSecret(),
                        request.images().pullPolicy(),
                        settings.wiring(),
                        request.publishSsh()));
    }

    void create(LabPlan plan) throws ClusterException, InterruptedException {
        createNamespace(plan);
        createSurroundings(plan);
        createPods(plan);
    }

    private void createNamespace(LabPlan plan) throws ClusterException, InterruptedException {
        cluster.objects().create(plan.namespace(), plan.objects(ObjectKind.NAMESPACE), labels);
    }

    /** All that pods need: meshnet fails a pod whose Topology resource, or a peer's, does not exist yet. */
    private void createSurroundings(LabPlan plan) throws ClusterException, InterruptedException {
        List<PlannedObject> objects = new ArrayList<>();
        objects.add(StoredSource.object(plan.namespace(), request.id(), request.source()));
        objects.addAll(StoredConfig.objects(plan.namespace(), request.id(), request.topology()));
        plan.objects().stream()
                .filter(object -> object.kind() != ObjectKind.NAMESPACE && !DEVICES.contains(object.kind()))
                .forEach(objects::add);
        cluster.objects().create(plan.namespace(), objects, labels);
        plumber.create(plan);
    }

    private void createPods(LabPlan plan) throws ClusterException, InterruptedException {
        List<PlannedObject> devices = plan.objects().stream()
                .filter(object -> DEVICES.contains(object.kind()))
                .toList();
        cluster.objects().create(plan.namespace(), devices, labels);
    }
}
