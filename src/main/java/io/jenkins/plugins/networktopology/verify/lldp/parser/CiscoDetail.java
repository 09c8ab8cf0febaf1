package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.text.Unparsed;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One neighbour of {@code show lldp neighbors detail}, on IOS, IOS XE, IOS XR and NX-OS. It begins with the local port or, on
 * trains that do not print it, with the chassis id. The System Description is the neighbour's own text and may look
 * like anything, so nothing is read from it; {@code Time remaining} ends it.
 */
final class CiscoDetail {

    private static final Pattern LABEL = Pattern.compile("([A-Za-z][A-Za-z0-9 ]{1,40}?)\\s{0,3}(?::| - )(.*)");
    private static final Pattern RULE = Pattern.compile("-{3,}");

    private final Draft draft = new Draft();
    private String ipv6 = "";
    private String last = "";
    private boolean inDescription;
    private boolean afterRule;
    private boolean complete;

    /** Whether a line is one that a neighbour can begin with; with its port where the lines before got lost. */
    static boolean begins(String line) {
        String text = line.strip().toLowerCase(Locale.ROOT);
        return text.startsWith("local intf:")
                || text.startsWith("local interface:")
                || text.startsWith("chassis id:")
                || isPort(line);
    }

    /** Whether a line that can begin a neighbour begins the next one rather than belonging to this one. */
    boolean endsBefore(String line) {
        if (inDescription && !afterRule) {
            return false;
        }
        return isPort(line) ? complete : isLocal(line) || !draft.chassis.isEmpty();
    }

    void take(String line) {
        String text = line.strip();
        if (text.isEmpty()) {
            return;
        }
        last = text;
        afterRule = RULE.matcher(text).matches();
        Matcher label = LABEL.matcher(text);
        if (!label.matches()) {
            return;
        }
        String name = label.group(1).toLowerCase(Locale.ROOT);
        if (inDescription && !name.equals("time remaining")) {
            return;
        }
        inDescription = false;
        set(name, Draft.value(label.group(2)), label.group(2));
    }

    private void set(String label, String value, String printed) {
        switch (label) {
            case "local intf", "local interface", "local port id" -> draft.local = value;
            case "chassis id" -> draft.chassis = first(draft.chassis, value);
            case "port id" -> draft.port = first(draft.port, value);
            case "port description" -> draft.description = first(draft.description, value);
            case "system name" -> draft.name = first(draft.name, value);
            case "system description" -> inDescription = !printed.contains("not advertised");
            case "time remaining" -> complete = true;
            case "ip", "ipv4 address", "management address" -> draft.address = first(value, draft.address);
            case "ipv6", "ipv6 address", "management address ipv6" -> ipv6 = first(value, ipv6);
            default -> {
                // TLVs that name no neighbour: capabilities, VLAN, power, MED
            }
        }
    }

    /** Adds the neighbour, and as not understood what shows that it was cut off or is none. */
    void finish(List<Draft> neighbors, Unparsed unparsed) {
        draft.address = first(draft.address, ipv6);
        boolean named = !draft.chassis.isEmpty() || !draft.port.isEmpty();
        if (named) {
            neighbors.add(draft);
        }
        if (!named || !complete) {
            unparsed.add(last);
        } else if (draft.chassis.isEmpty()) {
            unparsed.add("Port id: " + draft.port + " without Chassis id");
        }
    }

    private static boolean isPort(String line) {
        return line.strip().toLowerCase(Locale.ROOT).startsWith("port id:");
    }

    private static boolean isLocal(String line) {
        return line.strip().toLowerCase(Locale.ROOT).startsWith("local");
    }

    private static String first(String known, String next) {
        return known.isEmpty() ? next : known;
    }
}
