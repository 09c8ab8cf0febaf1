package io.jenkins.plugins.networktopology.topology;

import java.util.List;
import java.util.OptionalInt;

/** Lines that are typed into a device's configuration mode. */
final class ConfigLines {

    private ConfigLines() {}

    /**
     * The lines that are not blank.
     *
     * @throws IllegalArgumentException if one holds a control character: typed into a device, it would be a key stroke
     */
    static List<String> of(List<String> raw) {
        for (int i = 0; i < raw.size(); i++) {
            OptionalInt control = raw.get(i)
                    .chars()
                    .filter(c -> Character.isISOControl(c) && c != '\t')
                    .findFirst();
            if (control.isPresent()) {
                throw new IllegalArgumentException(String.format(
                        "line %d has the control character U+%04X, which would be a key stroke; leave it out (a banner"
                                + " can end with any other sign, such as #)",
                        i + 1, control.getAsInt()));
            }
        }
        // An immutable list is shared by the nodes that have it, not copied.
        return List.copyOf(raw.stream()
                .map(String::stripTrailing)
                .filter(line -> !line.isBlank())
                .toList());
    }
}
