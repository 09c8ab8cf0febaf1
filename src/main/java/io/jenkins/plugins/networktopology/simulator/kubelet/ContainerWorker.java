package io.jenkins.plugins.networktopology.simulator.kubelet;

import io.jenkins.plugins.networktopology.simulator.DeviceSpec;
import io.jenkins.plugins.networktopology.simulator.Port;
import io.jenkins.plugins.networktopology.simulator.Wires;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.kubelet.EventRecorder.Severity;
import io.jenkins.plugins.networktopology.simulator.kubelet.kubevirt.LauncherPod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** A kubelet's work on one container: start, probe, restart. Lives on the control loop. */
final class ContainerWorker {

    private static final Duration CONFIG_RETRY = Duration.ofSeconds(2);
    private static final Duration CRASH_AFTER = Duration.ofMillis(200);
    private static final int KILLED = 137;

    private final PodWorker pod;
    private final ContainerState state;
    private final boolean device;
    private final ImagePuller puller;
    private Duration restartBackOff = Duration.ZERO;
    private Optional<InitWork> initWork = Optional.empty();
    private Runnable callOff = () -> {};

    /** @param device whether the pod's device runs in this container */
    ContainerWorker(PodWorker pod, ContainerState state, boolean device) {
        this.pod = pod;
        this.state = state;
        this.device = device;
        this.puller = new ImagePuller(pod, state);
    }

    ContainerState state() {
        return state;
    }

    void start() {
        if (!pod.isOver() && puller.isThere(this::wait, this::start)) {
            run();
        }
    }

    private void run() {
        Map<String, String> environment;
        try {
            environment = new Environment(pod.files(), pod.pod().namespace()).of(pod.object(), state.spec());
        } catch (Environment.UnresolvedException e) {
            event(Severity.WARNING, "Failed", "Error: " + e.getMessage());
            wait("CreateContainerConfigError", e.getMessage(), CONFIG_RETRY, this::run);
            return;
        }
        event(Severity.NORMAL, "Created", "Created container: " + state.name());
        event(Severity.NORMAL, "Started", "Started container " + state.name());
        state.running();
        if (state.isInit()) {
            InitWork work = InitWork.of(state.spec(), environment);
            initWork = Optional.of(work);
            pod.host().meshnet().addUnplugged(pod.pod(), work.adds());
            pod.report();
            look();
            return;
        }
        if (device) {
            pod.host().devices().start(spec(environment));
        }
        if (device && pod.host().faults().crashes(pod.pod())) {
            callOff = pod.host().api().loop().after(CRASH_AFTER, this::crash);
        }
        Optional<ReadinessProbe> probe = ReadinessProbe.of(state.spec());
        if (probe.isEmpty()) {
            state.ready(true);
        }
        pod.report();
        if (!crashing()) {
            probe.ifPresent(
                    checks -> callOff = pod.host().api().loop().after(checks.initialDelay(), () -> probe(checks)));
        }
    }

    private boolean crashing() {
        return device && pod.host().faults().crashes(pod.pod());
    }

    private DeviceSpec spec(Map<String, String> environment) {
        List<String> arguments = new ArrayList<>();
        StreamSupport.stream(state.spec().path("args").spliterator(), false)
                .forEach(argument -> arguments.add(argument.asText()));
        return new DeviceSpec(
                pod.pod(),
                LauncherPod.deviceImage(pod.object()),
                arguments,
                named(environment),
                pod.files().of(state.spec()));
    }

    /** A container runtime tells each container the host name that its pod was given. */
    private Map<String, String> named(Map<String, String> environment) {
        String hostname = Json.text(pod.object(), "spec", "hostname");
        if (hostname.isEmpty()) {
            return environment;
        }
        Map<String, String> more = new TreeMap<>(environment);
        more.put("HOSTNAME", hostname);
        return more;
    }

    /** An init container that waits for interfaces looks whether they are there. */
    void look() {
        if (!state.isRunning() || pod.isOver()) {
            return;
        }
        Wires wires = pod.host().meshnet().wires();
        Optional<InitWork> done = initWork.filter(work -> work.isDone(wires.portsOf(pod.pod())));
        if (done.isPresent()) {
            initWork = Optional.empty();
            done.get().mtus().forEach((name, mtu) -> wires.setMtu(new Port(pod.pod(), name), mtu));
            state.terminated(0, "Completed");
            pod.report();
            pod.next();
        }
    }

    private void probe(ReadinessProbe checks) {
        String health = pod.host().devices().health(pod.pod());
        boolean healthy = !device || health.startsWith("0");
        if (!healthy) {
            event(Severity.WARNING, "Unhealthy", "Readiness probe failed: " + health);
        }
        checks.result(healthy).filter(ready -> ready != state.isReady()).ifPresent(ready -> {
            state.ready(ready);
            pod.report();
        });
        callOff = pod.host().api().loop().after(checks.period(), () -> probe(checks));
    }

    /** The container's program ends by itself, badly. */
    private void crash() {
        pod.host().devices().stop(pod.pod());
        state.terminated(1, "Error");
        String policy = pod.object().path("spec").path("restartPolicy").asText();
        if (policy.equals("Never")) {
            pod.reportEnd();
            return;
        }
        pod.report();
        if (restartBackOff.isZero()) {
            restartBackOff = BackOff.FIRST;
            callOff = pod.host().api().loop().after(CRASH_AFTER, this::restart);
            return;
        }
        event(
                Severity.WARNING,
                "BackOff",
                "Back-off restarting failed container " + state.name() + " in pod " + longName());
        state.backOff("back-off " + restartBackOff.toSeconds() + "s restarting failed container=" + state.name()
                + " pod=" + longName());
        pod.report();
        Duration delay = restartBackOff;
        restartBackOff = BackOff.longer(restartBackOff);
        callOff = pod.host().api().loop().after(delay, this::restart);
    }

    private void restart() {
        state.restart();
        start();
    }

    private String longName() {
        return pod.pod().name() + "_" + pod.pod().namespace() + "(" + pod.uid() + ")";
    }

    private void wait(String reason, String message, Duration delay, Runnable then) {
        state.waiting(reason, message);
        pod.report();
        callOff = pod.host().api().loop().after(delay, then);
    }

    /** Calls off whatever was to happen. */
    void cancel() {
        callOff.run();
    }

    /** The container was ended from outside. */
    void killed() {
        if (state.isRunning()) {
            state.terminated(KILLED, "Error");
        }
    }

    private void event(Severity severity, String reason, String message) {
        pod.event(severity, reason, message, state.field());
    }
}
