package io.jenkins.plugins.networktopology.simulator.kubelet.meshnet;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.Port;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import io.jenkins.plugins.networktopology.simulator.kubelet.LocalApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Multus with the bridge plugin: attaches a pod to the networks that its annotation names, the n-th as a virtual machine's
 * n-th data card. Two ports on one bridge are a cable, but for what bridges keep to themselves.
 */
final class Bridges {

    private final LocalApi api;
    private final Plant plant;
    private final Map<String, List<Port>> ports = new HashMap<>();

    Bridges(LocalApi api, Plant plant) {
        this.api = api;
        this.plant = plant;
    }

    /** @return what it failed with, or empty after success */
    Optional<String> add(PodRef pod, String annotation) {
        int card = 0;
        for (JsonNode network : parsed(annotation)) {
            card++;
            String name = network.path("name").asText();
            Optional<JsonNode> config = definition(pod.namespace(), name);
            if (config.isEmpty()) {
                return Optional.of("cannot find a network-attachment-definition (" + name + ") in namespace ("
                        + pod.namespace() + "): network-attachment-definitions.k8s.cni.cncf.io \"" + name
                        + "\" not found");
            }
            plug(new Port(pod, "eth" + card), config.get().path("bridge").asText());
        }
        return Optional.empty();
    }

    private void plug(Port port, String bridge) {
        List<Port> there = ports.computeIfAbsent(bridge, name -> new ArrayList<>());
        there.add(port);
        if (there.size() == 2) {
            plant.bridge(there.get(0), there.get(1));
        } else {
            plant.add(port);
        }
    }

    void delete(PodRef pod) {
        ports.values().forEach(there -> there.removeIf(port -> port.pod().equals(pod)));
    }

    private Optional<JsonNode> definition(String namespace, String name) {
        return api.state()
                .served("k8s.cni.cncf.io", "v1", "network-attachment-definitions")
                .flatMap(type -> type.store().get(new ObjectKey(namespace, name)))
                .map(StoredObject::tree)
                .map(tree -> parsed(Json.text(tree, "spec", "config")));
    }

    private static JsonNode parsed(String json) {
        try {
            return Json.read(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Json.object();
        }
    }
}
