package io.jenkins.plugins.networktopology.simulator.kubelet.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.Devices;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Change;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import io.jenkins.plugins.networktopology.simulator.kubelet.LocalApi;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes node ports lead to the SSH servers of the pods that their services select, while these are ready. */
public final class NodePorts {

    private static final int SSH = 22;

    /** The part of a service that matters here. */
    private record Published(String namespace, Map<String, String> selector, Map<Integer, String> targets) {}

    /** The part of a pod that matters here. */
    private record Backend(Map<String, String> labels, Map<String, Integer> namedPorts) {}

    private final LocalApi api;
    private final Devices devices;
    private final Map<ObjectKey, Published> services = new TreeMap<>();
    private final Map<ObjectKey, Backend> ready = new TreeMap<>();
    private final Map<Integer, PodRef> open = new HashMap<>();

    public NodePorts(LocalApi api, Devices devices) {
        this.api = api;
        this.devices = devices;
    }

    public void start() {
        api.follow(ResourceTypes.SERVICES, this::serviceChanged);
        api.follow(ResourceTypes.PODS, this::podChanged);
    }

    private void serviceChanged(Change change) {
        ObjectKey key = change.object().key();
        Optional<Published> before = Optional.ofNullable(services.remove(key));
        if (change.kind() != Change.Kind.DELETED) {
            services.put(key, published(key, change.object().tree()));
        }
        Optional<Published> after = Optional.ofNullable(services.get(key));
        before.ifPresent(old -> old.targets().keySet().stream()
                .filter(port ->
                        after.filter(now -> now.targets().containsKey(port)).isEmpty())
                .forEach(this::close));
        after.ifPresent(this::update);
    }

    private void podChanged(Change change) {
        ObjectKey key = change.object().key();
        boolean isReady =
                change.kind() != Change.Kind.DELETED && !change.object().terminating();
        Optional<ObjectNode> pod =
                isReady ? Optional.of(change.object().tree()).filter(NodePorts::isReady) : Optional.empty();
        boolean was = ready.containsKey(key);
        pod.ifPresentOrElse(
                tree -> ready.put(key, new Backend(change.object().labels(), namedPorts(tree))),
                () -> ready.remove(key));
        if (was || pod.isPresent()) {
            Map<String, String> labels = change.object().labels();
            services.values().stream()
                    .filter(service -> selects(service, key, labels))
                    .forEach(this::update);
        }
    }

    private void update(Published service) {
        service.targets().forEach((nodePort, target) -> {
            Optional<ObjectKey> backend = ready.entrySet().stream()
                    .filter(pod -> selects(service, pod.getKey(), pod.getValue().labels()))
                    .filter(pod -> portOf(target, pod.getValue()) == SSH)
                    .map(Map.Entry::getKey)
                    .findFirst();
            backend.map(key -> new PodRef(key.namespace(), key.name()))
                    .ifPresentOrElse(pod -> lead(nodePort, pod), () -> close(nodePort));
        });
    }

    private static int portOf(String target, Backend pod) {
        return target.matches("\\d+")
                ? Integer.parseInt(target)
                : pod.namedPorts().getOrDefault(target, 0);
    }

    private void lead(int nodePort, PodRef pod) {
        if (pod.equals(open.get(nodePort))) {
            return;
        }
        close(nodePort);
        devices.publishSsh(nodePort, pod);
        open.put(nodePort, pod);
    }

    private void close(int nodePort) {
        if (open.remove(nodePort) != null) {
            devices.unpublish(nodePort);
        }
    }

    private static boolean selects(Published service, ObjectKey pod, Map<String, String> labels) {
        return service.namespace().equals(pod.namespace())
                && !service.selector().isEmpty()
                && labels.entrySet().containsAll(service.selector().entrySet());
    }

    private static Published published(ObjectKey key, ObjectNode service) {
        Map<String, String> selector = new TreeMap<>();
        service.path("spec")
                .path("selector")
                .properties()
                .forEach(label -> selector.put(label.getKey(), label.getValue().asText()));
        Map<Integer, String> targets = new TreeMap<>();
        service.path("spec").path("ports").forEach(port -> {
            if (port.path("nodePort").asInt() != 0) {
                targets.put(
                        port.path("nodePort").asInt(), port.path("targetPort").asText());
            }
        });
        return new Published(key.namespace(), selector, targets);
    }

    private static boolean isReady(ObjectNode pod) {
        for (JsonNode condition : pod.path("status").path("conditions")) {
            if (condition.path("type").asText().equals("Ready")) {
                return condition.path("status").asText().equals("True");
            }
        }
        return false;
    }

    private static Map<String, Integer> namedPorts(ObjectNode pod) {
        Map<String, Integer> ports = new TreeMap<>();
        pod.path("spec")
                .path("containers")
                .forEach(container -> container
                        .path("ports")
                        .forEach(port -> ports.put(
                                port.path("name").asText(),
                                port.path("containerPort").asInt())));
        return ports;
    }
}
