package io.jenkins.plugins.networktopology.simulator.kubelet.kubevirt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.DeleteOptions;
import io.jenkins.plugins.networktopology.simulator.api.ServedType;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Change;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import io.jenkins.plugins.networktopology.simulator.kubelet.LocalApi;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives each virtual machine a pod, writes into its status what becomes of it, and holds the machine until the pod has
 * gone. Lives on its control loop.
 */
public final class KubeVirt {

    private static final String FINALIZER = "foregroundDeleteVirtualMachine";

    private final LocalApi api;
    private final Map<String, ObjectKey> pods = new HashMap<>();
    private final Map<String, ObjectKey> machines = new HashMap<>();
    private final Map<String, StoredObject> waiting = new LinkedHashMap<>();
    private final Importer importer;
    private ServedType served;

    public KubeVirt(LocalApi api) {
        this.api = api;
        this.importer = new Importer(api);
    }

    /** Begins when the API serves virtual machines. */
    public void start() {
        api.state().onType(type -> {
            if (type.type().qualifiedPlural().equals("virtualmachineinstances.kubevirt.io")) {
                api.follow(type, change -> machineChanged(type, change));
            }
        });
        api.follow(ResourceTypes.PODS, this::podChanged);
        importer.start(() -> List.copyOf(waiting.values()).forEach(this::launch));
    }

    private void machineChanged(ServedType type, Change change) {
        served = type;
        StoredObject machine = change.object();
        if (change.kind() == Change.Kind.DELETED) {
            machines.remove(machine.uid());
            waiting.remove(machine.uid());
        } else if (machine.terminating()) {
            remove(machine);
        } else if (machines.put(machine.uid(), machine.key()) == null) {
            api.adjust(type, machine.key(), tree -> {
                Json.metadata(tree).putArray("finalizers").add(FINALIZER);
                MachineStatus.write(tree, Optional.empty());
                return true;
            });
            waiting.put(machine.uid(), machine);
            launch(machine);
        }
    }

    /** Makes a machine's pod, once its disks are complete. */
    private void launch(StoredObject machine) {
        importer.sources(machine).ifPresent(disks -> {
            waiting.remove(machine.uid());
            api.create(ResourceTypes.PODS, machine.key().namespace(), LauncherPod.of(machine.tree(), disks))
                    .ifPresent(pod -> pods.put(
                            machine.uid(),
                            new ObjectKey(machine.key().namespace(), Json.text(pod, "metadata", "name"))));
        });
    }

    private void remove(StoredObject machine) {
        waiting.remove(machine.uid());
        ObjectKey pod = pods.get(machine.uid());
        if (pod == null) {
            release(machine.key());
        } else {
            api.delete(api.served(ResourceTypes.PODS), pod, DeleteOptions.DEFAULT);
        }
    }

    private void podChanged(Change change) {
        String owner = change.object().labels().get(LauncherPod.CREATED_BY);
        ObjectKey machine = owner == null ? null : machines.get(owner);
        if (machine == null) {
            return;
        }
        if (change.kind() != Change.Kind.DELETED) {
            ObjectNode pod = change.object().tree();
            api.adjust(served, machine, tree -> {
                MachineStatus.write(tree, Optional.of(pod));
                return true;
            });
            return;
        }
        pods.remove(owner);
        boolean meant =
                served.store().get(machine).filter(StoredObject::terminating).isPresent();
        if (meant) {
            release(machine);
        } else {
            api.adjust(served, machine, tree -> {
                MachineStatus.fail(tree);
                return true;
            });
        }
    }

    /** Nothing of it is left: the API may forget it. */
    private void release(ObjectKey machine) {
        api.adjust(served, machine, tree -> {
            Json.metadata(tree).remove("finalizers");
            return true;
        });
        served.store()
                .get(machine)
                .filter(StoredObject::terminating)
                .ifPresent(object -> api.delete(served, machine, DeleteOptions.DEFAULT));
    }
}
