package io.jenkins.plugins.networktopology.simulator.kubelet;

import io.jenkins.plugins.networktopology.simulator.DeviceSpec;
import io.jenkins.plugins.networktopology.simulator.kubelet.EventRecorder.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A kubelet's work on one container: image, start, probe, restart. Lives on the control loop. */
final class ContainerWorker {

    private static final Duration FIRST_PULL_BACK_OFF = Duration.ofSeconds(10);
    private static final Duration CONFIG_RETRY = Duration.ofSeconds(2);
    private static final Duration CRASH_AFTER = Duration.ofMillis(200);
    private static final Duration FIRST_RESTART_BACK_OFF = Duration.ofSeconds(10);
    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(300);
    private static final int KILLED = 137;

    private final PodWorker pod;
    private final ContainerState state;
    private final boolean device;
    private Duration pullBackOff = FIRST_PULL_BACK_OFF;
    private Duration restartBackOff = Duration.ZERO;
    private Optional<InitWork> initWork = Optional.empty();
    private Runnable callOff = () -> {};

    /** @param device whether the pod's device runs in this container */
    ContainerWorker(PodWorker pod, ContainerState state, boolean device) {
        this.pod = pod;
        this.state = state;
        this.device = device;
    }

    ContainerState state() {
        return state;
    }

    void start() {
        if (!pod.isOver() && pull()) {
            run();
        }
    }

    /** Whether the image is there; if not, tries again later. */
    private boolean pull() {
        String image = state.image();
        String policy = state.spec().path("imagePullPolicy").asText();
        boolean missing = pod.host().faults().imageMissing(pod.pod(), image);
        ImagePulls images = pod.host().images();
        if (!policy.equals("Always") && !missing && images.isPresent(pod.node(), image)) {
            event(Severity.NORMAL, "Pulled", "Container image \"" + image + "\" already present on machine");
            return true;
        }
        if (policy.equals("Never")) {
            if (!missing) {
                images.pulled(pod.node(), image);
                event(Severity.NORMAL, "Pulled", "Container image \"" + image + "\" already present on machine");
                return true;
            }
            String words = "Container image \"" + image + "\" is not present with pull policy of Never";
            event(Severity.WARNING, "ErrImageNeverPull", words);
            event(Severity.WARNING, "Failed", "Error: ErrImageNeverPull");
            wait("ErrImageNeverPull", words, FIRST_PULL_BACK_OFF, this::start);
            return false;
        }
        event(Severity.NORMAL, "Pulling", "Pulling image \"" + image + "\"");
        if (missing) {
            refused(image);
            return false;
        }
        images.pulled(pod.node(), image);
        event(
                Severity.NORMAL,
                "Pulled",
                "Successfully pulled image \"" + image + "\" in 1ms (1ms including waiting). Image size: 104857600"
                        + " bytes.");
        return true;
    }

    private void refused(String image) {
        String refusal = ImagePulls.refusal(image);
        event(Severity.WARNING, "Failed", "Failed to pull image \"" + image + "\": " + refusal);
        event(Severity.WARNING, "Failed", "Error: ErrImagePull");
        wait("ErrImagePull", refusal, Duration.ofMillis(500), () -> {
            String words = "Back-off pulling image \"" + image + "\"";
            event(Severity.NORMAL, "BackOff", words);
            event(Severity.WARNING, "Failed", "Error: ImagePullBackOff");
            Duration delay = pullBackOff;
            pullBackOff = longer(pullBackOff);
            wait("ImagePullBackOff", words + ": ErrImagePull: " + refusal, delay, this::start);
        });
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
                pod.pod(), state.image(), arguments, environment, pod.files().of(state.spec()));
    }

    /** An init container that waits for interfaces looks whether they are there. */
    void look() {
        if (!state.isRunning() || pod.isOver()) {
            return;
        }
        List<String> interfaces = pod.host().meshnet().wires().portsOf(pod.pod());
        if (initWork.filter(work -> work.isDone(interfaces)).isPresent()) {
            initWork = Optional.empty();
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
            restartBackOff = FIRST_RESTART_BACK_OFF;
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
        restartBackOff = longer(restartBackOff);
        callOff = pod.host().api().loop().after(delay, this::restart);
    }

    private void restart() {
        state.restart();
        start();
    }

    private String longName() {
        return pod.pod().name() + "_" + pod.pod().namespace() + "(" + pod.uid() + ")";
    }

    private static Duration longer(Duration delay) {
        Duration twice = delay.multipliedBy(2);
        return twice.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : twice;
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
