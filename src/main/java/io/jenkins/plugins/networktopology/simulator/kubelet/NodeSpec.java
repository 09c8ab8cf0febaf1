package io.jenkins.plugins.networktopology.simulator.kubelet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A machine of the cluster.
 *
 * @param name its name
 * @param capacity what pods may ask for together, as Kubernetes quantities: {@code cpu}, {@code memory}, {@code pods}
 *     and extended resources
 */
public record NodeSpec(String name, Map<String, String> capacity) {

    /** Where all nodes' ports are reached: everything runs on this machine. */
    public static final String INTERNAL_IP = "127.0.0.1";

    private static final String RELEASE = "v1.33.0";

    public NodeSpec {
        Objects.requireNonNull(name);
        capacity = Map.copyOf(capacity);
    }

    /** A node that takes labs of a thousand devices. */
    public static NodeSpec roomy(String name) {
        return new NodeSpec(name, Map.of("cpu", "20000", "memory", "64Ti", "pods", "5000", "ephemeral-storage", "1Ti"));
    }

    ObjectKey key() {
        return ObjectKey.clusterWide(name);
    }

    ObjectNode object() {
        ObjectNode node = ClusterObjects.named("Node", "v1", name);
        Json.metadata(node)
                .putObject("labels")
                .put("kubernetes.io/arch", "amd64")
                .put("kubernetes.io/hostname", name)
                .put("kubernetes.io/os", "linux")
                .put("beta.kubernetes.io/arch", "amd64")
                .put("beta.kubernetes.io/os", "linux");
        node.putObject("spec");
        ObjectNode status = node.putObject("status");
        for (String side : new String[] {"capacity", "allocatable"}) {
            ObjectNode resources = status.putObject(side);
            capacity.forEach(resources::put);
        }
        condition(
                status,
                "MemoryPressure",
                "False",
                "KubeletHasSufficientMemory",
                "kubelet has sufficient memory available");
        condition(status, "DiskPressure", "False", "KubeletHasNoDiskPressure", "kubelet has no disk pressure");
        condition(status, "PIDPressure", "False", "KubeletHasSufficientPID", "kubelet has sufficient PID available");
        condition(status, "Ready", "True", "KubeletReady", "kubelet is posting ready status");
        status.putArray("addresses")
                .add(Json.object().put("type", "InternalIP").put("address", INTERNAL_IP))
                .add(Json.object().put("type", "Hostname").put("address", name));
        String machine =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        status.putObject("nodeInfo")
                .put("machineID", machine)
                .put("systemUUID", machine)
                .put("bootID", machine)
                .put("kubeProxyVersion", "")
                .put("kernelVersion", "6.1.0")
                .put("osImage", "nettopo simulator")
                .put("containerRuntimeVersion", "simulator://1.0")
                .put("kubeletVersion", RELEASE)
                .put("operatingSystem", "linux")
                .put("architecture", "amd64");
        return node;
    }

    private static void condition(ObjectNode status, String type, String value, String reason, String message) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        status.withArray("conditions")
                .addObject()
                .put("type", type)
                .put("status", value)
                .put("lastHeartbeatTime", now)
                .put("lastTransitionTime", now)
                .put("reason", reason)
                .put("message", message);
    }
}
