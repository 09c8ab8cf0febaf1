package io.jenkins.plugins.networktopology.simulator.kubelet;

import io.jenkins.plugins.networktopology.simulator.Devices;
import io.jenkins.plugins.networktopology.simulator.FaultPlan;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Change;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import io.jenkins.plugins.networktopology.simulator.kubelet.meshnet.Meshnet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The kubelets of all nodes: starts a worker for each pod that was given to a node, and ends it. */
public final class Kubelet {

    private final NodeHost host;
    private final Map<PodRef, PodWorker> workers = new HashMap<>();

    /** @param missingImages images that no registry has */
    public Kubelet(
            LocalApi api,
            EventRecorder events,
            Meshnet meshnet,
            Devices devices,
            FaultPlan faults,
            Set<String> missingImages) {
        this.host = new NodeHost(
                api,
                events,
                new ImagePulls(),
                new PodFaults(faults, missingImages),
                meshnet,
                devices,
                new PodAddresses());
    }

    /** Begins to look after pods. */
    public void start() {
        host.api().follow(ResourceTypes.PODS, this::changed);
        host.meshnet()
                .onInterface(pod -> host.api()
                        .loop()
                        .run(() -> Optional.ofNullable(workers.get(pod)).ifPresent(PodWorker::interfacesChanged)));
    }

    private void changed(Change change) {
        StoredObject object = change.object();
        if (object.key().namespace().equals(ClusterObjects.MESHNET)) {
            return; // its daemons run already
        }
        PodRef pod = new PodRef(object.key().namespace(), object.key().name());
        PodWorker worker = workers.get(pod);
        if (change.kind() == Change.Kind.DELETED) {
            if (worker != null && worker.uid().equals(object.uid())) {
                workers.remove(pod);
                worker.gone();
            }
        } else if (worker == null) {
            var tree = object.tree();
            if (!Json.text(tree, "spec", "nodeName").isEmpty() && !object.terminating()) {
                PodWorker started = new PodWorker(host, pod, tree);
                workers.put(pod, started);
                started.start();
            }
        } else if (object.terminating()) {
            worker.terminate();
        }
    }
}
