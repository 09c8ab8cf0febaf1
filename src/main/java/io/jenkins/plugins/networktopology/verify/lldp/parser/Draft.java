package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.lldp.LldpNeighbor;
import java.util.regex.Pattern;

/** A neighbour while its lines are being read; what was not printed stays empty. */
final class Draft {

    private static final Pattern NOTHING =
            Pattern.compile("(?:-\\s*)?(?:not advertised|n/a|\\(none\\)|null)", Pattern.CASE_INSENSITIVE);

    private static final Pattern MAC = Pattern.compile("(?i)[0-9a-f]{4}\\.[0-9a-f]{4}\\.[0-9a-f]{4}"
            + "|[0-9a-f]{2}(?::[0-9a-f]{2}){5}|[0-9a-f]{2}(?:-[0-9a-f]{2}){5}|[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}");

    String local = "";
    String chassis = "";
    String port = "";
    String description = "";
    String name = "";
    String address = "";

    /** What stands for an absent value, in any dialect, becomes empty. */
    static String value(String printed) {
        String text = printed.strip();
        return NOTHING.matcher(text).matches() ? "" : text;
    }

    static boolean isMac(String text) {
        return MAC.matcher(text).matches();
    }

    /**
     * Takes the Device ID column of a summary: the system name or, from a neighbour that sends none, its chassis id.
     * Which of the two it is shows only where it is a MAC address; then it is kept as both.
     */
    void deviceId(String printed) {
        name = value(printed);
        if (isMac(name)) {
            chassis = name;
        }
    }

    boolean isNeighbor() {
        return !local.isEmpty() && (!port.isEmpty() || !chassis.isEmpty() || !name.isEmpty())
                || !chassis.isEmpty() && !port.isEmpty();
    }

    LldpNeighbor build() {
        return new LldpNeighbor(local, chassis, port, description, name, address);
    }
}
