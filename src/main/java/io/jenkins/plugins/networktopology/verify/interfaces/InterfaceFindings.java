package io.jenkins.plugins.networktopology.verify.interfaces;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a device says of the data interfaces that the topology uses, by their full names in the topology's order.
 *
 * @param present those that the device has
 * @param missing those that it does not have, such as those of a line card that has not booted
 * @param shut those that are present and switched off, as every port of IOS is before it is configured
 * @param down those that are switched on and do not work
 * @param problem why nothing is known, as a sentence without capital and full stop; the lists are empty then
 */
public record InterfaceFindings(
        List<String> present, List<String> missing, List<String> shut, List<String> down, Optional<String> problem) {

    public InterfaceFindings {
        present = List.copyOf(present);
        missing = List.copyOf(missing);
        shut = List.copyOf(shut);
        down = List.copyOf(down);
        Objects.requireNonNull(problem);
    }

    static InterfaceFindings unknown(String problem) {
        return new InterfaceFindings(List.of(), List.of(), List.of(), List.of(), Optional.of(problem));
    }

    /** Whether the device has them all, in whatever state. */
    public boolean allPresent() {
        return problem.isEmpty() && missing.isEmpty();
    }

    /** Whether the device has them all and they work. */
    public boolean allUp() {
        return allPresent() && shut.isEmpty() && down.isEmpty();
    }

    /** What is there and what is not, for a person who waits. */
    public String message() {
        if (problem.isPresent()) {
            return problem.orElseThrow();
        }
        int all = present.size() + missing.size();
        List<String> parts = new ArrayList<>();
        add(parts, "missing: ", missing);
        add(parts, "shut: ", shut);
        add(parts, "down: ", down);
        return present.size() + " of " + all + " interfaces" + (parts.isEmpty() ? "" : "; " + String.join("; ", parts));
    }

    private static void add(List<String> parts, String title, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(title + String.join(", ", names));
        }
    }
}
