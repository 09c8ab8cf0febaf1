package io.jenkins.plugins.networktopology.simulator.kubelet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.Devices;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.api.PodLogs;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import java.util.List;
import java.util.Optional;

/** What containers print: the device's log in the first, nothing in the others. */
public final class ContainerLogs implements PodLogs {

    private final LocalApi api;
    private final Devices devices;

    public ContainerLogs(LocalApi api, Devices devices) {
        this.api = api;
        this.devices = devices;
    }

    @Override
    public Optional<String> log(String namespace, String pod, String container) {
        Optional<ObjectNode> object =
                api.get(ResourceTypes.PODS, new ObjectKey(namespace, pod)).map(StoredObject::tree);
        boolean started = object.filter(tree -> hasStarted(tree, container)).isPresent();
        if (!started) {
            return Optional.empty();
        }
        String first = object.get()
                .path("spec")
                .path("containers")
                .path(0)
                .path("name")
                .asText();
        return Optional.of(first.equals(container) ? devices.log(new PodRef(namespace, pod)) : "");
    }

    private static boolean hasStarted(ObjectNode pod, String container) {
        for (String field : List.of("containerStatuses", "initContainerStatuses")) {
            for (JsonNode status : pod.path("status").path(field)) {
                if (status.path("name").asText().equals(container)) {
                    return status.path("state").has("running")
                            || status.path("state").has("terminated")
                            || status.path("lastState").has("terminated");
                }
            }
        }
        return false;
    }
}
