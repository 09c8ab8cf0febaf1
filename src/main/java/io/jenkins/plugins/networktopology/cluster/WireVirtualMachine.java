package io.jenkins.plugins.networktopology.cluster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a VirtualMachineInstance's JSON that we read, and what we make of them. */
record WireVirtualMachine(Wire.Meta metadata, VirtualMachineStatus status, Integer code, String message)
        implements Wire.Item {

    record VirtualMachineStatus(String phase, String reason, List<Wire.Condition> conditions) {}

    VirtualMachineSnapshot snapshot(boolean gone) {
        VirtualMachineStatus now = status == null ? new VirtualMachineStatus(null, null, null) : status;
        Optional<Wire.Condition> ready = condition(now, "Ready");
        return new VirtualMachineSnapshot(
                metadata.name(),
                now.phase() == null || now.phase().isEmpty() ? "Pending" : now.phase(),
                ready.filter(WireVirtualMachine::holds).isPresent(),
                condition(now, "AgentConnected")
                        .filter(WireVirtualMachine::holds)
                        .isPresent(),
                ready.filter(condition -> !holds(condition)).flatMap(WireVirtualMachine::words),
                condition(now, "Synchronized")
                        .filter(condition -> "False".equals(condition.status()))
                        .flatMap(WireVirtualMachine::words),
                Optional.ofNullable(now.reason()).filter(text -> !text.isEmpty()),
                gone || metadata.deletionTimestamp() != null);
    }

    private static Optional<Wire.Condition> condition(VirtualMachineStatus status, String type) {
        return Stream.ofNullable(status.conditions())
                .flatMap(List::stream)
                .filter(condition -> type.equals(condition.type()))
                .findFirst();
    }

    private static boolean holds(Wire.Condition condition) {
        return "True".equals(condition.status());
    }

    private static Optional<String> words(Wire.Condition condition) {
        return Optional.of(Stream.of(condition.reason(), condition.message())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(": ")))
                .filter(text -> !text.isEmpty());
    }
}
