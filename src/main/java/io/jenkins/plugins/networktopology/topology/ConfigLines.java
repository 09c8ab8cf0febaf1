package io.jenkins.plugins.networktopology.topology;

import java.util.List;
import java.util.OptionalInt;

/** Lines that are typed into a device's configuration mode. */
final class ConfigLines {

    private ConfigLines() {}

    /**
     * The lines without trailing blanks, and without blank lines at the end. Those between are kept: they may belong to a
     * banner, and a device's refusal names a line by its number in the file.
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
        List<String> lines = raw.stream().map(String::stripTrailing).toList();
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isEmpty()) {
            end--;
        }
        return List.copyOf(lines.subList(0, end));
    }
}
