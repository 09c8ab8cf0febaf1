package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.lldp.LldpNeighbor;
import io.jenkins.plugins.networktopology.verify.lldp.LldpTable;
import io.jenkins.plugins.networktopology.verify.text.Noise;
import io.jenkins.plugins.networktopology.verify.text.Unparsed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** lldpcli's plain output: {@code Interface: eth0, via: LLDP, …} begins a neighbour, then labels, values behind a type. */
final class LldpdText {

    private static final Pattern INTERFACE = Pattern.compile("Interface:\\s{1,20}([^\\s,]{1,60}),(.*)");
    private static final Pattern VIA = Pattern.compile("\\bvia: ([^,\\s]{1,20})");
    private static final Pattern LABEL = Pattern.compile("([A-Za-z][A-Za-z0-9 &/-]{1,40}?):(?:\\s+(.*))?");
    private static final Pattern TYPED = Pattern.compile("(?:mac|local|ifname|ifalias|ip|unhandled) (.*)");

    /** Labels stand less than this right of the title; what begins here goes on with the description above it. */
    private static final int CONTINUATION = 12;

    private final List<LldpNeighbor> neighbors = new ArrayList<>();
    private final Unparsed unparsed = new Unparsed();
    private Draft draft;
    private int indent;
    private boolean lldp;

    private LldpdText() {}

    static LldpTable parse(List<String> lines) {
        LldpdText reading = new LldpdText();
        lines.forEach(reading::take);
        reading.close();
        return new LldpTable(reading.neighbors, reading.unparsed.toList());
    }

    private void take(String line) {
        String text = line.strip();
        Matcher title = INTERFACE.matcher(text);
        if (title.matches()) {
            close();
            draft = new Draft();
            draft.local = title.group(1);
            indent = indent(line);
            Matcher via = VIA.matcher(title.group(2));
            lldp = LldpdParser.isLldp(via.find() ? via.group(1) : "");
        } else if (draft == null) {
            if (!Noise.is(line) && !text.startsWith("LLDP neighbors")) {
                unparsed.add(line);
            }
        } else if (indent(line) - indent < CONTINUATION) {
            label(text);
        }
    }

    private void label(String text) {
        Matcher label = LABEL.matcher(text);
        if (!label.matches()) {
            return;
        }
        String value = Draft.value(label.group(2) == null ? "" : label.group(2));
        switch (label.group(1)) {
            case "ChassisID" -> draft.chassis = first(draft.chassis, untyped(value));
            case "SysName" -> draft.name = first(draft.name, value);
            case "MgmtIP" -> draft.address = first(draft.address, value);
            case "PortID" -> draft.port = first(draft.port, untyped(value));
            case "PortDescr" -> draft.description = first(draft.description, value);
            default -> {
                // description, capabilities, TTL, VLAN, power, MED
            }
        }
    }

    private void close() {
        if (draft != null && lldp) {
            if (draft.chassis.isEmpty() || draft.port.isEmpty()) {
                unparsed.add("Interface " + draft.local + ": a neighbor without ChassisID or PortID");
            } else {
                neighbors.add(draft.build());
            }
        }
        draft = null;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String untyped(String value) {
        Matcher typed = TYPED.matcher(value);
        return typed.matches() ? typed.group(1) : value;
    }

    private static String first(String known, String next) {
        return known.isEmpty() ? next : known;
    }
}
