package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.text.Unparsed;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The neighbours of one port in {@code display lldp neighbor} (Huawei VRP) and {@code display lldp neighbor-information
 * verbose} (Comware), which have a common root. Older Comware prints {@code ChassisID/subtype}, both in one value.
 */
final class HuaweiDetail {

    private static final Pattern VRP =
            Pattern.compile("([A-Za-z][\\w-]{0,40} ?[\\w/.:-]{1,40}) has (\\d{1,6}) neighbors?(?:\\(s\\))?:?");
    private static final Pattern COMWARE =
            Pattern.compile("LLDP neighbor-information of port \\d{1,6}\\s?\\[([^\\]]{1,60})\\]:?");
    private static final Pattern LABEL = Pattern.compile("([A-Za-z][A-Za-z0-9 /()-]{1,50}?)\\s{0,40}:\\s?(.*)");

    private final String local;
    private final Set<String> indexes = new HashSet<>();
    private Draft draft;

    private HuaweiDetail(String local) {
        this.local = local;
    }

    /** The port whose neighbours follow, if the line says that. */
    static Optional<HuaweiDetail> begin(String line) {
        for (Pattern title : List.of(VRP, COMWARE)) {
            Matcher matcher = title.matcher(line);
            if (matcher.matches()) {
                return Optional.of(new HuaweiDetail(matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    void take(String line, List<Draft> neighbors, Unparsed unparsed) {
        Matcher label = LABEL.matcher(line);
        if (!label.matches()) {
            return;
        }
        String name = label.group(1).toLowerCase(Locale.ROOT);
        if (name.equals("neighbor index") || name.equals("lldp neighbor index")) {
            finish(neighbors, unparsed);
            String index = value(label.group(2));
            if (!indexes.add(index)) {
                // the title of another port is lost, so the neighbour would be told of the wrong one
                unparsed.add(local + ": a second neighbor with index " + index);
                return;
            }
            draft = new Draft();
            draft.local = local;
        } else if (draft != null) {
            set(name, value(label.group(2)));
        }
    }

    private void set(String label, String value) {
        switch (label) {
            case "chassis id" -> draft.chassis = first(draft.chassis, value);
            case "port id" -> draft.port = first(draft.port, value);
            case "chassisid/subtype", "chassis id/subtype" -> draft.chassis = first(draft.chassis, withoutType(value));
            case "portid/subtype", "port id/subtype" -> draft.port = first(draft.port, withoutType(value));
            case "port description" -> draft.description = first(draft.description, value);
            case "system name" -> draft.name = first(draft.name, value);
            case "management address", "management address value" -> draft.address = first(draft.address, value);
            default -> {
                // types, capabilities, VLAN, power, MED
            }
        }
    }

    void finish(List<Draft> neighbors, Unparsed unparsed) {
        if (draft != null && draft.chassis.isEmpty() && draft.port.isEmpty()) {
            unparsed.add(local + ": a neighbor without Chassis ID and Port ID");
        } else if (draft != null) {
            neighbors.add(draft);
        }
        draft = null;
    }

    /** {@code -} and {@code --} stand for what the neighbour did not send. */
    static String value(String printed) {
        String value = Draft.value(printed);
        return value.equals("-") || value.equals("--") ? "" : value;
    }

    private static String withoutType(String value) {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }

    private static String first(String known, String next) {
        return known.isEmpty() ? next : known;
    }
}
