package io.jenkins.plugins.networktopology.cluster;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.jenkins.plugins.networktopology.cluster.ContainerSnapshot.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a pod's JSON that we read, and what we make of them. */
record WirePod(Wire.Meta metadata, Spec spec, PodStatus status, Integer code, String message) implements Wire.Item {

    record Spec(String nodeName, List<SpecContainer> initContainers, List<SpecContainer> containers) {}

    record SpecContainer(String name, String image, List<Port> ports) {}

    record Port(String name, int containerPort) {}

    record PodStatus(
            String phase,
            String reason,
            String message,
            @JsonProperty("podIP") String podIp,
            @JsonProperty("hostIP") String hostIp,
            List<Wire.Condition> conditions,
            List<ContainerStatus> initContainerStatuses,
            List<ContainerStatus> containerStatuses) {}

    record ContainerStatus(
            String name,
            @JsonProperty("imageID") String imageId,
            boolean ready,
            int restartCount,
            ContainerState state,
            ContainerState lastState) {}

    record ContainerState(Details waiting, Object running, Details terminated) {}

    record Details(String reason, String message, int exitCode) {}

    PodSnapshot snapshot(boolean gone) {
        PodStatus now = status == null ? new PodStatus(null, null, null, null, null, null, null, null) : status;
        Optional<Wire.Condition> scheduled = condition(now, "PodScheduled");
        boolean assigned = spec.nodeName() != null && !spec.nodeName().isEmpty();
        return new PodSnapshot(
                metadata.namespace(),
                metadata.name(),
                text(metadata.uid()),
                metadata.labelsOrNone(),
                now.phase() == null ? "Pending" : now.phase(),
                assigned || scheduled.map(WirePod::isTrue).orElse(false),
                scheduled
                        .filter(condition -> !assigned && "Unschedulable".equals(condition.reason()))
                        .map(condition -> text(condition.message())),
                sentence(now.reason(), now.message()),
                containers(spec.initContainers(), now.initContainerStatuses()),
                containers(spec.containers(), now.containerStatuses()),
                present(now.podIp()).isPresent()
                        || condition(now, "PodReadyToStartContainers")
                                .map(WirePod::isTrue)
                                .orElse(false),
                condition(now, "Ready").map(WirePod::isTrue).orElse(false),
                present(now.podIp()),
                present(spec.nodeName()),
                present(now.hostIp()),
                gone || metadata.deletionTimestamp() != null);
    }

    /** The container port of this name. */
    Optional<Integer> port(String name) {
        return Stream.ofNullable(spec.containers())
                .flatMap(List::stream)
                .flatMap(container -> Stream.ofNullable(container.ports()).flatMap(List::stream))
                .filter(port -> name.equals(port.name()))
                .map(Port::containerPort)
                .findFirst();
    }

    private static List<ContainerSnapshot> containers(List<SpecContainer> wanted, List<ContainerStatus> seen) {
        if (wanted == null) {
            return List.of();
        }
        Map<String, ContainerStatus> byName = seen == null
                ? Map.of()
                : seen.stream().collect(Collectors.toMap(ContainerStatus::name, Function.identity(), (a, b) -> b));
        return wanted.stream()
                .map(container -> container(container, Optional.ofNullable(byName.get(container.name()))))
                .toList();
    }

    private static ContainerSnapshot container(SpecContainer wanted, Optional<ContainerStatus> seen) {
        ContainerState state = seen.map(ContainerStatus::state).orElse(new ContainerState(null, null, null));
        State does =
                state.running() != null ? State.RUNNING : state.terminated() != null ? State.TERMINATED : State.WAITING;
        Optional<Details> why = Stream.of(state.terminated(), state.waiting())
                .filter(details -> details != null)
                .findFirst();
        Optional<Details> end = Optional.ofNullable(state.terminated())
                .or(() -> seen.map(ContainerStatus::lastState).map(ContainerState::terminated));
        return new ContainerSnapshot(
                wanted.name(),
                text(wanted.image()),
                does != State.WAITING
                        || seen.map(ContainerStatus::imageId)
                                .flatMap(WirePod::present)
                                .isPresent(),
                does,
                why.map(Details::reason).orElse(""),
                why.map(Details::message).orElse(""),
                end.map(Details::exitCode).orElse(0),
                end.map(Details::message).map(String::strip).orElse(""),
                seen.map(ContainerStatus::ready).orElse(false),
                seen.map(ContainerStatus::restartCount).orElse(0));
    }

    private static Optional<Wire.Condition> condition(PodStatus status, String type) {
        return Stream.ofNullable(status.conditions())
                .flatMap(List::stream)
                .filter(condition -> type.equals(condition.type()))
                .findFirst();
    }

    private static boolean isTrue(Wire.Condition condition) {
        return "True".equals(condition.status());
    }

    private static Optional<String> sentence(String reason, String message) {
        return present(Stream.of(text(reason), text(message))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": ")));
    }

    private static Optional<String> present(String text) {
        return Optional.ofNullable(text).filter(value -> !value.isEmpty());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
