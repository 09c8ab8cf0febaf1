package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.topology.Resources;
import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.models.V1Affinity;
import io.kubernetes.client.openapi.models.V1Capabilities;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1ContainerPort;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1ExecAction;
import io.kubernetes.client.openapi.models.V1HostPathVolumeSource;
import io.kubernetes.client.openapi.models.V1LabelSelector;
import io.kubernetes.client.openapi.models.V1LocalObjectReference;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1PodAffinityTerm;
import io.kubernetes.client.openapi.models.V1PodAntiAffinity;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1Probe;
import io.kubernetes.client.openapi.models.V1ResourceRequirements;
import io.kubernetes.client.openapi.models.V1SecurityContext;
import io.kubernetes.client.openapi.models.V1Volume;
import io.kubernetes.client.openapi.models.V1VolumeMount;
import io.kubernetes.client.openapi.models.V1WeightedPodAffinityTerm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pod of one node. */
final class PodPlan {

    static final String CONTAINER = "device";

    /** How often the image is asked whether the device has booted. */
    private static final int PROBE_SECONDS = 2;

    /** A shell may need some time on a machine where many devices boot. */
    private static final int PROBE_TIMEOUT_SECONDS = 5;

    private final PlanContext context;
    private final NodePlan node;
    private final V1Affinity apart;

    /** @param apart as {@link #apart} makes it, once for all nodes */
    PodPlan(PlanContext context, NodePlan node, V1Affinity apart) {
        this.context = context;
        this.node = node;
        this.apart = apart;
    }

    V1Pod pod(Optional<StartupConfigPlan> config) {
        V1Container container = container();
        V1PodSpec spec = new V1PodSpec()
                // client-java begins with an empty one, which API servers take for a claim and refuse
                .overhead(null)
                // A device that reloads comes back as hardware does; one that cannot start shows as CrashLoopBackOff.
                .restartPolicy("Always")
                .terminationGracePeriodSeconds(0L)
                .enableServiceLinks(false)
                .automountServiceAccountToken(false)
                .affinity(apart);
        if (!node.node().nodeSelector().isEmpty()) {
            spec.nodeSelector(new TreeMap<>(node.node().nodeSelector()));
        }
        InterfaceInit.of(node, context.options()).ifPresent(spec::addInitContainersItem);
        context.options()
                .pullSecret()
                .ifPresent(name -> spec.addImagePullSecretsItem(new V1LocalObjectReference().name(name)));
        config.ifPresent(file -> {
            spec.addVolumesItem(file.volume());
            container.addVolumeMountsItem(file.mount());
        });
        node.family().devices().forEach(device -> {
            spec.addVolumesItem(volume(device));
            container.addVolumeMountsItem(
                    new V1VolumeMount().name(volumeName(device)).mountPath(device));
        });
        return new V1Pod()
                .apiVersion("v1")
                .kind("Pod")
                .metadata(context.metadata(node.name(), node))
                .spec(spec.addContainersItem(container));
    }

    private V1Container container() {
        V1Container container = new V1Container()
                .name(CONTAINER)
                .image(node.image())
                .imagePullPolicy(context.options().imagePullPolicy())
                .resources(resources())
                .securityContext(security())
                .addPortsItem(new V1ContainerPort().name("ssh").containerPort(ServicePlan.SSH));
        node.family()
                .consolePort()
                .ifPresent(port -> container.addPortsItem(
                        new V1ContainerPort().name(LabPlanner.CONSOLE_PORT).containerPort(port)));
        if (!node.family().command().isEmpty()) {
            container.command(node.filled(node.family().command()));
        }
        if (!node.family().args().isEmpty()) {
            container.args(node.filled(node.family().args()));
        }
        environment()
                .forEach((name, value) ->
                        container.addEnvItem(new V1EnvVar().name(name).value(value)));
        if (!node.family().healthCommand().isEmpty()) {
            container.readinessProbe(new V1Probe()
                    .exec(new V1ExecAction().command(node.family().healthCommand()))
                    .periodSeconds(PROBE_SECONDS)
                    .timeoutSeconds(PROBE_TIMEOUT_SECONDS));
        }
        return container;
    }

    private V1SecurityContext security() {
        V1SecurityContext security =
                new V1SecurityContext().privileged(node.family().privileged());
        List<String> capabilities = node.family().capabilities();
        return capabilities.isEmpty() ? security : security.capabilities(new V1Capabilities().add(capabilities));
    }

    /** What the image needs, and over it what the user wants. */
    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        node.family().env().forEach((name, value) -> environment.put(name, node.filled(value)));
        environment.putAll(node.node().env());
        return environment;
    }

    /** Requests only, but for devices: a limit would make a device slow or kill it while the machine has room. */
    private V1ResourceRequirements resources() {
        Resources wanted = node.node().resources().orElse(node.platform().resources());
        Map<String, Quantity> requests = new TreeMap<>();
        wanted.cpu().ifPresent(cpu -> requests.put("cpu", new Quantity(cpu)));
        wanted.memory().ifPresent(memory -> requests.put("memory", new Quantity(memory)));
        Map<String, Quantity> devices = new TreeMap<>();
        node.family().deviceResources().forEach((name, count) -> devices.put(name, new Quantity(count)));
        requests.putAll(devices);
        // a device cannot be shared, so that Kubernetes wants the same number as request and as limit
        return new V1ResourceRequirements().requests(requests).limits(devices.isEmpty() ? null : devices);
    }

    /** Rather on different machines: booting devices want all the CPU they can get. */
    static V1Affinity apart(PlanContext context) {
        return new V1Affinity()
                .podAntiAffinity(new V1PodAntiAffinity()
                        .preferredDuringSchedulingIgnoredDuringExecution(List.of(new V1WeightedPodAffinityTerm()
                                .weight(100)
                                .podAffinityTerm(new V1PodAffinityTerm()
                                        .topologyKey("kubernetes.io/hostname")
                                        .labelSelector(new V1LabelSelector().matchLabels(context.selector()))))));
    }

    /** The type makes a machine without the device a stated reason instead of a boot without end. */
    private static V1Volume volume(String device) {
        return new V1Volume()
                .name(volumeName(device))
                .hostPath(new V1HostPathVolumeSource().path(device).type("CharDevice"));
    }

    private static String volumeName(String device) {
        return device.substring(1).replace('/', '-');
    }
}
