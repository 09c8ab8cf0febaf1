package io.jenkins.plugins.networktopology.simulator.kubelet.kubevirt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.util.List;
import java.util.Random;

/** The pod that KubeVirt makes for a virtual machine (pkg/virt-controller/services/template.go). */
public final class LauncherPod {

    /** On each such pod, with the virtual machine's uid. */
    static final String CREATED_BY = "kubevirt.io/created-by";

    /** Which networks Multus is to attach. */
    public static final String NETWORKS = "k8s.v1.cni.cncf.io/networks";

    /** Of which claims the machine's disks are clones: the simulator's own way to know what is on them. */
    private static final String CLONED = "simulator/cloned-disks";

    private static final String LAUNCHER = "quay.io/kubevirt/virt-launcher:v1.6.0";
    private static final String DISK = "volume";
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz2456789";
    private static final Random RANDOM = new Random();

    private LauncherPod() {}

    /** @param disks the claims whose clones the machine's disks are */
    static ObjectNode of(ObjectNode machine, List<String> disks) {
        JsonNode spec = machine.path("spec");
        String name = Json.text(machine, "metadata", "name");
        ObjectNode pod = Json.object().put("apiVersion", "v1").put("kind", "Pod");
        ObjectNode metadata = pod.putObject("metadata").put("name", "virt-launcher-" + name + "-" + suffix());
        ObjectNode labels = metadata.putObject("labels");
        labels.setAll((ObjectNode) machine.path("metadata").path("labels").deepCopy());
        labels.put("kubevirt.io", "virt-launcher").put(CREATED_BY, Json.text(machine, "metadata", "uid"));
        metadata.putObject("annotations")
                .put("kubevirt.io/domain", name)
                .put(NETWORKS, networks(spec).toString())
                .put(CLONED, String.join(",", disks));
        metadata.putArray("ownerReferences")
                .addObject()
                .put("apiVersion", "kubevirt.io/v1")
                .put("kind", "VirtualMachineInstance")
                .put("name", name)
                .put("uid", Json.text(machine, "metadata", "uid"))
                .put("controller", true)
                .put("blockOwnerDeletion", true);
        ObjectNode inside = pod.putObject("spec").put("restartPolicy", "Never").put("hostname", name);
        ArrayNode containers = inside.putArray("containers");
        ObjectNode compute = containers.addObject().put("name", "compute").put("image", LAUNCHER);
        compute.putObject("resources").set("requests", requests(spec.path("domain")));
        if (spec.path("readinessProbe").isObject()) {
            compute.set("readinessProbe", spec.path("readinessProbe").deepCopy());
        }
        for (JsonNode volume : spec.path("volumes")) {
            if (volume.path("containerDisk").isObject()) {
                containers
                        .addObject()
                        .put("name", DISK + volume.path("name").asText())
                        .put("image", volume.path("containerDisk").path("image").asText());
            }
        }
        return pod;
    }

    /** The image, or the claim, whose disk the pod's machine runs from; of other pods the first container's image. */
    public static String deviceImage(JsonNode pod) {
        boolean launcher = Json.text(pod, "metadata", "labels", "kubevirt.io").equals("virt-launcher");
        for (JsonNode container : pod.path("spec").path("containers")) {
            if (!launcher || container.path("name").asText().startsWith(DISK)) {
                return container.path("image").asText();
            }
        }
        return Json.text(pod, "metadata", "annotations", CLONED).replaceFirst(",.*", "");
    }

    private static ArrayNode networks(JsonNode spec) {
        ArrayNode networks = Json.array();
        for (JsonNode network : spec.path("networks")) {
            if (network.path("multus").isObject()) {
                networks.addObject()
                        .put("name", network.path("multus").path("networkName").asText());
            }
        }
        return networks;
    }

    private static ObjectNode requests(JsonNode domain) {
        ObjectNode requests = Json.object();
        domain.path("resources")
                .path("requests")
                .properties()
                .forEach(one -> requests.set(one.getKey(), one.getValue()));
        String memory = Json.text(domain, "memory", "guest");
        if (!memory.isEmpty()) {
            requests.put("memory", memory);
        }
        return requests;
    }

    private static String suffix() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
