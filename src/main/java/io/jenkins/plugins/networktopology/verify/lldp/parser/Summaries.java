package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.lldp.LldpNeighbor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Makes one table of the two forms in which a device tells the same neighbours. What the detail says wins; what it
 * leaves out comes from the row of the same neighbour, and rows without a detail stay. Rows and details are matched by
 * the best evidence first: port and device, then local port and device, then ports alone.
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
        Set<Draft> matched = Collections.newSetFromMap(new IdentityHashMap<>());
        List<BiPredicate<Draft, Draft>> likeness = List.of(
                (row, detail) -> samePort(row, detail) && sameDevice(row, detail),
                (row, detail) -> !detail.local.isEmpty() && sameLocal(row, detail) && sameDevice(row, detail),
                Summaries::samePort);
        for (BiPredicate<Draft, Draft> like : likeness) {
            for (Draft detail : details) {
                if (!matched.contains(detail) && takeRow(left, detail, like)) {
                    matched.add(detail);
                }
            }
        }
        return Stream.concat(details.stream(), left.stream()).map(Draft::build).toList();
    }

    /** Takes the first row that is like the detail out of the rows and fills the detail from it. */
    private static boolean takeRow(List<Draft> rows, Draft detail, BiPredicate<Draft, Draft> like) {
        for (Iterator<Draft> each = rows.iterator(); each.hasNext(); ) {
            Draft row = each.next();
            if (like.test(row, detail)) {
                each.remove();
                fill(detail, row);
                return true;
            }
        }
        return false;
    }

    private static boolean samePort(Draft row, Draft detail) {
        return sameLocal(row, detail)
                && (row.port.equalsIgnoreCase(detail.port)
                        || sameInterface(row.port, detail.port)
                        || !row.port.isEmpty()
                                && (row.port.equals(detail.description) || detail.port.startsWith(row.port)));
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
