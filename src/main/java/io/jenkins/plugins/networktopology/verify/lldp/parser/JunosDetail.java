package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.text.Unparsed;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One neighbour of {@code show lldp neighbors interface X} or {@code … detail} on Junos. Local and remote halves use the
 * same labels, so the half matters;
 * behind {@code Management Info}, on newer releases {@code Management address}, they mean the address.
 */
final class JunosDetail {

    private static final Pattern LABEL = Pattern.compile("([A-Za-z][A-Za-z0-9 /-]{1,40}?)\\s{0,20}:\\s?(.*)");

    private final Draft draft = new Draft();
    private String last = "";
    private boolean remote;
    private boolean management;

    /** Whether a line begins a neighbour rather than belonging to the one being read, if any. */
    static boolean begins(String line, JunosDetail current) {
        boolean local = line.startsWith("Local Interface") && line.indexOf(':') > 0;
        boolean title = line.startsWith("LLDP Neighbor Information") || line.startsWith("Local Information");
        return current == null ? local || title : (title || local) && current.isStarted();
    }

    /** Lines between neighbours that say nothing of one. */
    static boolean isTitle(String line) {
        return line.startsWith("LLDP Neighbor Information") || line.startsWith("Local Information");
    }

    private boolean isStarted() {
        return !draft.local.isEmpty() || remote;
    }

    void take(String line) {
        if (line.isEmpty()) {
            return;
        }
        last = line;
        Matcher label = LABEL.matcher(line);
        if (!label.matches()) {
            management |= line.startsWith("Management ");
            return;
        }
        String name = label.group(1).toLowerCase(Locale.ROOT);
        String value = Draft.value(label.group(2));
        if (name.startsWith("neighbo") && name.endsWith("information")) {
            remote = true;
        } else if (name.startsWith("management ") && value.isEmpty()) {
            management = true;
        } else if (!remote) {
            draft.local = name.equals("local interface") ? value : draft.local;
            remote = name.equals("chassis type") || name.equals("chassis id");
            remote(name, value);
        } else {
            remote(name, value);
        }
    }

    private void remote(String label, String value) {
        switch (label) {
            case "chassis id" -> draft.chassis = first(draft.chassis, value);
            case "port id" -> draft.port = management ? draft.port : first(draft.port, value);
            case "port description" -> draft.description = first(draft.description, value);
            case "system name" -> draft.name = first(draft.name, value);
            case "address" -> draft.address = management ? first(draft.address, value) : draft.address;
            case "management address" -> draft.address = first(draft.address, value);
            default -> {
                // ages, capabilities, organisation TLVs
            }
        }
    }

    void finish(List<Draft> neighbors, Unparsed unparsed) {
        boolean neighbor = draft.isNeighbor() && remote;
        if (neighbor) {
            neighbors.add(draft);
        }
        if (isStarted() && (!neighbor || draft.local.isEmpty() || draft.chassis.isEmpty() || draft.port.isEmpty())) {
            unparsed.add(last);
        }
    }

    private static String first(String known, String next) {
        return known.isEmpty() ? next : known;
    }
}
