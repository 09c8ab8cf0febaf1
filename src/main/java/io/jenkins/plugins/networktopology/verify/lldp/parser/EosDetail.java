package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.text.Noise;
import io.jenkins.plugins.networktopology.verify.text.Unparsed;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The neighbours of one interface in {@code show lldp neighbors detail} on EOS. */
final class EosDetail {

    private static final Pattern INTERFACE =
            Pattern.compile("Interface (\\S{1,60}) detected (\\d{1,6}) LLDP neighbors?:?.*");
    private static final Pattern NEIGHBOR = Pattern.compile("Neighbor (\\S{0,300})/(.{0,300}), age .*");
    private static final Pattern LABEL = Pattern.compile("(?:- )?([A-Za-z][A-Za-z0-9. /]{1,40}?)\\s{0,20}:\\s?(.*)");

    private final String local;
    private final int announced;
    private int seen;
    private boolean aggregation;
    private Draft draft;

    static boolean begins(String line) {
        return INTERFACE.matcher(line).matches();
    }

    EosDetail(String line) {
        Matcher title = INTERFACE.matcher(line);
        if (!title.matches()) {
            throw new IllegalArgumentException(line);
        }
        local = title.group(1);
        announced = Integer.parseInt(title.group(2));
    }

    void take(String line, List<Draft> neighbors, Unparsed unparsed) {
        if (NEIGHBOR.matcher(line).matches()) {
            close(neighbors, unparsed);
            seen++;
            if (seen > announced) {
                // its port's title is lost, so it would be told of the wrong port
                unparsed.add(line);
                return;
            }
            draft = new Draft();
            draft.local = local;
            aggregation = false;
            return;
        }
        if (draft == null) {
            if (seen <= announced && !Noise.is(line)) {
                unparsed.add(line);
            }
            return;
        }
        Matcher label = LABEL.matcher(line);
        if (label.matches()) {
            set(label.group(1), EosRow.unquoted(Draft.value(label.group(2))));
        }
    }

    private void set(String label, String value) {
        switch (label) {
            case "Chassis ID" -> draft.chassis = first(draft.chassis, value);
            case "Link Aggregation Status" -> aggregation = true;
            // the link aggregation TLV further down has a Port ID of its own
            case "Port ID" -> draft.port = aggregation ? draft.port : first(draft.port, value);
            case "Port Description" -> draft.description = first(draft.description, value);
            case "System Name" -> draft.name = first(draft.name, value);
            // several may follow, and the last stays: the convention of LldpNeighbor for text
            case "Management Address" -> draft.address = value;
            default -> {
                // types, capabilities, organisation TLVs
            }
        }
    }

    /** Closes the interface; fewer neighbours than announced mean that the output was cut. */
    void finish(List<Draft> neighbors, Unparsed unparsed) {
        close(neighbors, unparsed);
        if (seen < announced) {
            unparsed.add("Interface " + local + " detected " + announced + " LLDP neighbors: only " + seen + " follow");
        }
    }

    private void close(List<Draft> neighbors, Unparsed unparsed) {
        if (draft == null) {
            return;
        }
        if (draft.port.isEmpty()) {
            unparsed.add("Interface " + local + ": a neighbor without Port ID, chassis " + draft.chassis);
        } else {
            neighbors.add(draft);
        }
        draft = null;
    }

    private static String first(String known, String next) {
        return known.isEmpty() ? next : known;
    }
}
