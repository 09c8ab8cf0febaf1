package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.lldp.LldpNeighbor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Makes one table of the two forms in which a device tells the same neighbours. What the detail says wins; what it
 * leaves out comes from the row of the same neighbour, and rows without a detail stay.
 */
final class Summaries {

    private Summaries() {}

    /**
     * Joins the forms.
     *
     * @param rows of the summary; may be empty
     * @param details may be empty
     */
    static List<LldpNeighbor> join(List<Draft> rows, List<Draft> details) {
        List<Draft> left = new ArrayList<>(rows);
        List<LldpNeighbor> table = new ArrayList<>();
        for (Draft detail : details) {
            Draft row = take(left, candidate -> samePort(candidate, detail) && sameDevice(candidate, detail));
            if (row == null && !detail.local.isEmpty()) {
                row = take(left, candidate -> sameLocal(candidate, detail) && sameDevice(candidate, detail));
            }
            if (row == null && detail.local.isEmpty()) {
                row = take(left, candidate -> samePort(candidate, detail) && candidate.name.isEmpty());
            }
            if (row != null) {
                fill(detail, row);
            }
            table.add(detail.build());
        }
        left.forEach(row -> table.add(row.build()));
        return table;
    }

    private static Draft take(List<Draft> rows, Predicate<Draft> like) {
        for (Draft row : rows) {
            if (like.test(row)) {
                rows.remove(row);
                return row;
            }
        }
        return null;
    }

    private static boolean samePort(Draft row, Draft detail) {
        return sameLocal(row, detail)
                && (row.port.equalsIgnoreCase(detail.port)
                        || sameInterface(row.port, detail.port)
                        || row.port.equals(detail.description)
                        || !row.port.isEmpty() && detail.port.startsWith(row.port));
    }

    private static boolean sameLocal(Draft row, Draft detail) {
        return detail.local.isEmpty() || sameInterface(row.local, detail.local);
    }

    /** The Device ID of a row may be cut, or be the chassis id. */
    private static boolean sameDevice(Draft row, Draft detail) {
        String device = row.name.toLowerCase(Locale.ROOT);
        String name = detail.name.toLowerCase(Locale.ROOT);
        return device.equals(name)
                || !device.isEmpty() && name.startsWith(device)
                || device.equals(detail.chassis.toLowerCase(Locale.ROOT))
                || !row.chassis.isEmpty() && row.chassis.equalsIgnoreCase(detail.chassis);
    }

    /** {@code Gi0/0/0/1} and {@code GigabitEthernet0/0/0/1}: the same letters to begin with, the same numbers. */
    private static boolean sameInterface(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int digitsA = firstDigit(a);
        int digitsB = firstDigit(b);
        return a.substring(digitsA).equals(b.substring(digitsB))
                && a.regionMatches(0, b, 0, Math.min(2, Math.min(digitsA, digitsB)));
    }

    private static int firstDigit(String text) {
        int i = 0;
        while (i < text.length() && !Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static void fill(Draft detail, Draft row) {
        detail.local = detail.local.isEmpty() ? row.local : detail.local;
        detail.chassis = detail.chassis.isEmpty() ? row.chassis : detail.chassis;
        detail.port = detail.port.isEmpty() ? row.port : detail.port;
    }
}
