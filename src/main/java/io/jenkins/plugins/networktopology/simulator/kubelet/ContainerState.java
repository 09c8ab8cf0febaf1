package io.jenkins.plugins.networktopology.simulator.kubelet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.util.Optional;
import java.util.UUID;

/** How one container of a pod is doing, and how status tells of it. */
final class ContainerState {

    private enum Phase {
        WAITING,
        RUNNING,
        TERMINATED
    }

    private final JsonNode spec;
    private final String name;
    private final boolean init;
    private Phase phase = Phase.WAITING;
    private String reason;
    private String message = "";
    private String startedAt = "";
    private Optional<ObjectNode> termination = Optional.empty();
    private Optional<ObjectNode> lastTermination = Optional.empty();
    private String id = "";
    private boolean pulled;
    private boolean ready;
    private int restarts;

    /** @param spec the container, of the pod's specification */
    ContainerState(JsonNode spec, boolean init, String waitingFor) {
        this.spec = spec;
        this.name = spec.path("name").asText();
        this.init = init;
        this.reason = waitingFor;
    }

    JsonNode spec() {
        return spec;
    }

    String name() {
        return name;
    }

    boolean isInit() {
        return init;
    }

    String image() {
        return spec.path("image").asText();
    }

    /** As events name it. */
    String field() {
        return "spec." + (init ? "initContainers" : "containers") + "{" + name + "}";
    }

    int restarts() {
        return restarts;
    }

    boolean isRunning() {
        return phase == Phase.RUNNING;
    }

    boolean hasStarted() {
        return !startedAt.isEmpty();
    }

    boolean isReady() {
        return ready;
    }

    /** Whether it ended well. */
    boolean isComplete() {
        return phase == Phase.TERMINATED
                && termination.map(end -> end.path("exitCode").asInt() == 0).orElse(false);
    }

    void waiting(String why, String words) {
        phase = Phase.WAITING;
        reason = why;
        message = words;
        ready = false;
    }

    void running() {
        phase = Phase.RUNNING;
        pulled = true;
        id = "simulator://" + UUID.randomUUID().toString().replace("-", "");
        startedAt = Timestamps.now();
        ready = false;
    }

    void terminated(int exitCode, String why) {
        phase = Phase.TERMINATED;
        termination = Optional.of(Json.object()
                .put("exitCode", exitCode)
                .put("reason", why)
                .put("startedAt", startedAt)
                .put("finishedAt", Timestamps.now())
                .put("containerID", id));
        ready = init && exitCode == 0;
    }

    /** Counts a restart; the state that ends becomes the last one. */
    void restart() {
        lastTermination = termination;
        restarts++;
    }

    /** The termination is told as the last one while the container waits to be restarted. */
    void backOff(String words) {
        lastTermination = termination;
        waiting("CrashLoopBackOff", words);
    }

    void ready(boolean isReady) {
        ready = isReady;
    }

    ObjectNode status() {
        ObjectNode status = Json.object().put("name", name);
        ObjectNode state = status.putObject("state");
        switch (phase) {
            case WAITING -> {
                ObjectNode waiting = state.putObject("waiting").put("reason", reason);
                if (!message.isEmpty()) {
                    waiting.put("message", message);
                }
            }
            case RUNNING -> state.putObject("running").put("startedAt", startedAt);
            case TERMINATED -> state.set("terminated", termination.orElseThrow());
        }
        ObjectNode last = status.putObject("lastState");
        lastTermination.ifPresent(end -> last.set("terminated", end));
        status.put("ready", ready)
                .put("restartCount", restarts)
                .put("image", image())
                .put("imageID", pulled ? ImagePulls.idOf(image()) : "");
        if (!id.isEmpty()) {
            status.put("containerID", id);
        }
        return status.put("started", phase == Phase.RUNNING);
    }
}
