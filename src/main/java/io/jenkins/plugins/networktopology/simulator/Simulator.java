package io.jenkins.plugins.networktopology.simulator;

import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.simulator.api.ApiServer;
import io.jenkins.plugins.networktopology.simulator.api.ApiTroubles;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import io.jenkins.plugins.networktopology.simulator.device.DeviceFleet;
import io.jenkins.plugins.networktopology.simulator.device.FleetOptions;
import io.jenkins.plugins.networktopology.simulator.kubelet.ClusterObjects;
import io.jenkins.plugins.networktopology.simulator.kubelet.ContainerInsides;
import io.jenkins.plugins.networktopology.simulator.kubelet.ContainerLogs;
import io.jenkins.plugins.networktopology.simulator.kubelet.ControlLoop;
import io.jenkins.plugins.networktopology.simulator.kubelet.EventRecorder;
import io.jenkins.plugins.networktopology.simulator.kubelet.Kubelet;
import io.jenkins.plugins.networktopology.simulator.kubelet.LocalApi;
import io.jenkins.plugins.networktopology.simulator.kubelet.control.GarbageCollector;
import io.jenkins.plugins.networktopology.simulator.kubelet.control.NamespaceCleaner;
import io.jenkins.plugins.networktopology.simulator.kubelet.control.NamespaceDefaults;
import io.jenkins.plugins.networktopology.simulator.kubelet.control.NodePorts;
import io.jenkins.plugins.networktopology.simulator.kubelet.control.Scheduler;
import io.jenkins.plugins.networktopology.simulator.kubelet.kubevirt.KubeVirt;
import io.jenkins.plugins.networktopology.simulator.kubelet.kubevirt.LauncherPod;
import io.jenkins.plugins.networktopology.simulator.kubelet.meshnet.Meshnet;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A whole cluster in this process: a Kubernetes API, what schedules, starts and wires pods behind it, and the devices
 * in them. Nothing blocks: {@link #start} returns when the API answers; {@link #close} ends all that was started.
 */
public final class Simulator implements AutoCloseable {

    /** How many changes of each type a watch can start behind. */
    private static final int HISTORY = 8192;

    private final ApiServer api;
    private final List<ControlLoop> loops;
    private final Devices devices;
    private final Wires wires;

    private Simulator(ApiServer api, List<ControlLoop> loops, Devices devices, Wires wires) {
        this.api = api;
        this.loops = loops;
        this.devices = devices;
        this.wires = wires;
    }

    /**
     * Starts a simulator whose devices are of the platforms that come with the library.
     *
     * @throws IOException if its port cannot be had
     */
    public static Simulator start(SimulatorOptions options) throws IOException {
        return start(options, PlatformCatalog.load().platforms());
    }

    /**
     * Starts a simulator.
     *
     * @param platforms what its images may be; a device has the command line of the dialect that its platform names, as
     *     far as the simulator knows it
     * @throws IOException if its port cannot be had
     */
    public static Simulator start(SimulatorOptions options, Collection<Platform> platforms) throws IOException {
        return start(
                options,
                platforms,
                (wires, faults) -> new DeviceFleet(wires, faults::faults, platforms, times(options)));
    }

    /** Devices that boot fast do all else fast: with a tenth of the boot time, neighbours are known ten times as soon. */
    private static FleetOptions times(SimulatorOptions options) {
        Duration usual = FleetOptions.DEFAULT.lldpDelay();
        Duration scaled = options.bootTime().dividedBy(2);
        return FleetOptions.DEFAULT
                .withBootTime(options.bootTime())
                .withLldpDelay(scaled.compareTo(usual) < 0 ? scaled : usual);
    }

    /** Starts a simulator with devices of one's own. */
    static Simulator start(SimulatorOptions options, BiFunction<Wires, FaultPlan, Devices> fleet) throws IOException {
        return start(options, PlatformCatalog.load().platforms(), fleet);
    }

    private static Simulator start(
            SimulatorOptions options, Collection<Platform> platforms, BiFunction<Wires, FaultPlan, Devices> fleet)
            throws IOException {
        FaultPlan faults = new FaultPlan(options.faults());
        ApiServer api = ApiServer.start(options.port(), HISTORY, troubles(faults, options.seed()));
        ControlLoop nodes = new ControlLoop("simulator-nodes");
        ControlLoop controllers = new ControlLoop("simulator-controllers");
        try {
            return assemble(options, faults, platforms, fleet, api, nodes, controllers);
        } catch (RuntimeException e) {
            api.close();
            nodes.close();
            controllers.close();
            throw e;
        }
    }

    private static Simulator assemble(
            SimulatorOptions options,
            FaultPlan faults,
            Collection<Platform> platforms,
            BiFunction<Wires, FaultPlan, Devices> fleet,
            ApiServer api,
            ControlLoop nodes,
            ControlLoop controllers) {
        LocalApi local = new LocalApi(api.state(), nodes);
        LocalApi managing = new LocalApi(api.state(), controllers);
        Meshnet meshnet = options.knesMeshnet() ? Meshnet.ofKne(local) : Meshnet.ofNetworkop(local);
        PortNames names = new PortNames(platforms, pod -> image(local, pod), meshnet.wires());
        Wires wires = new FaultyWires(meshnet.wires(), faults, names, Clock.systemUTC());
        Devices devices = fleet.apply(wires, faults);
        api.logsFrom(new ContainerLogs(local, devices));
        api.enterPodsThrough(new ContainerInsides(devices));
        api.nodePortsFrom(new DevicePorts(devices));
        EventRecorder events = new EventRecorder(local);
        new NamespaceDefaults(managing).start();
        new NamespaceCleaner(managing).start();
        new GarbageCollector(managing).start();
        new Scheduler(local, events, faults).start();
        new Kubelet(local, events, meshnet, devices, faults, options.missingImages()).start();
        new NodePorts(local, devices).start();
        new KubeVirt(managing).start();
        new ClusterObjects(api.state()).create(options.nodes(), options.knesMeshnet());
        return new Simulator(api, List.of(nodes, controllers), devices, wires);
    }

    private static Optional<String> image(LocalApi api, PodRef pod) {
        return api.get(ResourceTypes.PODS, new ObjectKey(pod.namespace(), pod.name()))
                .map(object -> LauncherPod.deviceImage(object.tree()));
    }

    private static ApiTroubles troubles(FaultPlan faults, long seed) {
        return new ApiTroubles(
                faults.duration(Fault.Kind.API_LATENCY).orElse(Duration.ZERO),
                faults.percent(Fault.Kind.API_ERRORS).orElse(0),
                faults.duration(Fault.Kind.WATCH_DROPS),
                seed);
    }

    /** The devices in its pods. */
    public Devices devices() {
        return devices;
    }

    /** The cables between its pods. */
    public Wires wires() {
        return wires;
    }

    /** The API's address. */
    public URI server() {
        return api.uri();
    }

    /** A kubeconfig that leads to it. */
    public String kubeconfig() {
        return """
                apiVersion: v1
                kind: Config
                clusters:
                - name: simulator
                  cluster:
                    server: SERVER
                contexts:
                - name: simulator
                  context:
                    cluster: simulator
                    user: simulator
                current-context: simulator
                users:
                - name: simulator
                  user: {}
                """.replace("SERVER", server().toString());
    }

    /** Writes the kubeconfig into a file, over what was there. */
    public void writeKubeconfig(Path file) throws IOException {
        Files.write(file, kubeconfig().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        api.close();
        loops.forEach(ControlLoop::close);
        devices.close();
    }
}
