package io.jenkins.plugins.networktopology.simulator.kubelet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.api.DeleteOptions;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import io.jenkins.plugins.networktopology.simulator.kubelet.EventRecorder.Severity;
import io.jenkins.plugins.networktopology.simulator.kubelet.kubevirt.LauncherPod;
import io.jenkins.plugins.networktopology.simulator.kubelet.meshnet.Meshnet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * A kubelet's work on one pod, from its assignment to its end: volumes, network, init containers one by one, then the
 * others. Lives on the control loop.
 */
final class PodWorker {

    private static final Duration SANDBOX_RETRY = Duration.ofSeconds(1);
    /** Of a sandbox that fails by a fault: peers see its links meanwhile. */
    private static final Duration SANDBOX_LIFE = Duration.ofMillis(200);

    private static final Duration MOUNT_RETRY = Duration.ofSeconds(1);
    private static final Duration STOPPING = Duration.ofMillis(50);

    private final NodeHost host;
    private final PodRef pod;
    private final String uid;
    private final String node;
    private final ObjectNode object;
    private final MountedFiles files;
    private final List<ContainerWorker> init;
    private final List<ContainerWorker> main;
    private final PodStatus status;
    private String address = "";
    private Runnable callOff = () -> {};
    private boolean attached;
    private boolean failedWithLinks;
    private boolean awaitsLinks;
    private boolean over;

    PodWorker(NodeHost host, PodRef pod, ObjectNode object) {
        this.host = host;
        this.pod = pod;
        this.object = object;
        this.uid = Json.text(object, "metadata", "uid");
        this.node = Json.text(object, "spec", "nodeName");
        this.files = new MountedFiles(host.api(), pod.namespace(), object.path("spec"));
        boolean hasInit = !object.path("spec").path("initContainers").isEmpty();
        this.init = workers("initContainers", "PodInitializing");
        this.main = workers("containers", hasInit ? "PodInitializing" : "ContainerCreating");
        this.status = new PodStatus(states(init), states(main), Timestamps.now());
    }

    private List<ContainerWorker> workers(String field, String waitingFor) {
        List<ContainerWorker> workers = new ArrayList<>();
        StreamSupport.stream(object.path("spec").path(field).spliterator(), false)
                .forEach(container -> workers.add(new ContainerWorker(
                        this,
                        new ContainerState(container, field.equals("initContainers"), waitingFor),
                        workers.isEmpty() && field.equals("containers"))));
        return workers;
    }

    private static List<ContainerState> states(List<ContainerWorker> workers) {
        return workers.stream().map(ContainerWorker::state).toList();
    }

    void start() {
        report();
        mount();
    }

    private void mount() {
        Optional<String> missing = files.missing();
        if (missing.isPresent()) {
            event(Severity.WARNING, "FailedMount", missing.get(), "");
            callOff = host.api().loop().after(MOUNT_RETRY, this::mount);
        } else {
            attach();
        }
    }

    private void attach() {
        String sandbox = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        attached = true;
        boolean absent = host.faults().meshnetAbsent(pod);
        Optional<String> failure = absent
                ? Optional.empty()
                : host.meshnet()
                        .add(
                                pod,
                                sandbox,
                                host.addresses().ofNode(node),
                                !host.faults().hostInterfaceAbsent(pod))
                        .or(() -> host.meshnet()
                                .attach(pod, Json.text(object, "metadata", "annotations", LauncherPod.NETWORKS)));
        if (failure.isPresent()) {
            sandboxFailed(sandbox, failure.get());
            return;
        }
        if (host.faults().sandboxFails(pod) && !failedWithLinks) {
            callOff = host.api().loop().after(SANDBOX_LIFE, () -> {
                failedWithLinks = !host.meshnet().wires().portsOf(pod).isEmpty();
                sandboxFailed(sandbox, "rpc error: code = Unavailable desc = error reading from server: EOF");
            });
            return;
        }
        awaitsLinks = true;
        callOff = host.api().loop().after(Meshnet.PATIENCE, this::networked);
        if (absent || host.meshnet().isReady(pod)) {
            networked();
        }
    }

    private void sandboxFailed(String sandbox, String why) {
        host.meshnet().delete(pod);
        event(
                Severity.WARNING,
                "FailedCreatePodSandBox",
                "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox"
                        + " \"" + sandbox + "\": plugin type=\"meshnet\" name=\"meshnet\" failed (add): " + why,
                "");
        callOff = host.api().loop().after(SANDBOX_RETRY, this::attach);
    }

    private void networked() {
        if (awaitsLinks && !over) {
            awaitsLinks = false;
            callOff.run();
            address = host.addresses().next();
            next();
        }
    }

    /** Goes on with the first container that is not where it should be. */
    void next() {
        for (ContainerWorker worker : init) {
            if (!worker.state().isComplete()) {
                worker.start();
                return;
            }
        }
        main.forEach(ContainerWorker::start);
    }

    /** Interfaces may have come or gone: whoever waits for them looks. */
    void interfacesChanged() {
        if (awaitsLinks && host.meshnet().isReady(pod)) {
            networked();
        }
        init.forEach(ContainerWorker::look);
        host.devices().interfacesChanged(pod);
    }

    /** The pod is to go: stops what runs, then has the API forget it. */
    void terminate() {
        if (over) {
            return;
        }
        over = true;
        callOff.run();
        main.stream()
                .filter(worker -> worker.state().isRunning())
                .forEach(worker -> event(
                        Severity.NORMAL,
                        "Killing",
                        "Stopping container " + worker.state().name(),
                        worker.state().field()));
        callOff = host.api().loop().after(STOPPING, () -> {
            tearDown();
            main.forEach(ContainerWorker::killed);
            reportEnd();
            Optional<String> meant = Optional.of(uid);
            host.api()
                    .delete(
                            host.api().served(ResourceTypes.PODS),
                            key(),
                            new DeleteOptions(Optional.of(0L), meant, Optional.empty(), Optional.empty(), false));
        });
    }

    /** The pod is gone from the API: ends what is left of it. */
    void gone() {
        over = true;
        callOff.run();
        tearDown();
        host.events().forget(uid);
    }

    private void tearDown() {
        init.forEach(ContainerWorker::cancel);
        main.forEach(ContainerWorker::cancel);
        host.devices().stop(pod);
        if (attached) {
            attached = false;
            host.meshnet().delete(pod);
        }
    }

    /** Writes what is known into the pod's status. */
    void report() {
        report(false);
    }

    /** As {@link #report()}, of a pod whose containers have ended for good. */
    void reportEnd() {
        report(true);
    }

    private void report(boolean ended) {
        host.api().adjust(ResourceTypes.PODS, key(), current -> {
            if (!Json.text(current, "metadata", "uid").equals(uid)) {
                return false;
            }
            status.write(current, address, ended);
            return true;
        });
    }

    void event(Severity severity, String reason, String message, String field) {
        host.events().kubelet(pod, uid, node, severity, reason, message, field);
    }

    private ObjectKey key() {
        return new ObjectKey(pod.namespace(), pod.name());
    }

    NodeHost host() {
        return host;
    }

    PodRef pod() {
        return pod;
    }

    String uid() {
        return uid;
    }

    String node() {
        return node;
    }

    ObjectNode object() {
        return object;
    }

    MountedFiles files() {
        return files;
    }

    boolean isOver() {
        return over;
    }
}
