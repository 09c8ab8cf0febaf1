package io.jenkins.plugins.networktopology.simulator.kubelet.kubevirt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.ServedType;
import io.jenkins.plugins.networktopology.simulator.api.store.Change;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import io.jenkins.plugins.networktopology.simulator.kubelet.LocalApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** KubeVirt's importer (CDI): clones disks, at once, of claims that are all there. Lives on its control loop. */
final class Importer {

    private static final String COMPLETE = "Succeeded";

    private final LocalApi api;
    private ServedType served;

    Importer(LocalApi api) {
        this.api = api;
    }

    /** @param listener told when a disk is complete */
    void start(Runnable listener) {
        api.state().onType(type -> {
            if (type.type().qualifiedPlural().equals("datavolumes.cdi.kubevirt.io")) {
                api.follow(type, change -> changed(type, change, listener));
            }
        });
    }

    private void changed(ServedType type, Change change, Runnable listener) {
        served = type;
        if (change.kind() != Change.Kind.DELETED && !isComplete(change.object().tree())) {
            api.adjust(type, change.object().key(), tree -> {
                Json.child(tree, "status").put("phase", COMPLETE).put("progress", "100.0%");
                return true;
            });
            listener.run();
        }
    }

    /** The claims whose clones a machine's disks are, each as NAMESPACE/NAME; empty if one is not complete. */
    Optional<List<String>> sources(StoredObject machine) {
        List<String> sources = new ArrayList<>();
        for (JsonNode volume : machine.tree().path("spec").path("volumes")) {
            String name = volume.path("dataVolume").path("name").asText();
            if (name.isEmpty()) {
                continue;
            }
            Optional<ObjectNode> disk = Optional.ofNullable(served)
                    .flatMap(
                            type -> type.store().get(new ObjectKey(machine.key().namespace(), name)))
                    .map(StoredObject::tree)
                    .filter(Importer::isComplete);
            if (disk.isEmpty()) {
                return Optional.empty();
            }
            sources.add(Json.text(disk.get(), "spec", "source", "pvc", "namespace") + "/"
                    + Json.text(disk.get(), "spec", "source", "pvc", "name"));
        }
        return Optional.of(sources);
    }

    private static boolean isComplete(JsonNode volume) {
        return Json.text(volume, "status", "phase").equals(COMPLETE);
    }
}
