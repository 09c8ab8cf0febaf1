package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.lldp.LldpNeighbor;
import io.jenkins.plugins.networktopology.verify.lldp.LldpTable;
import io.jenkins.plugins.networktopology.verify.text.Noise;
import io.jenkins.plugins.networktopology.verify.text.Unparsed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code lldpcli -f keyvalue show neighbors}: {@code lldp.eth0.chassis.mac=…}. Each neighbour begins with its
 * {@code via}; several on one interface have the same keys. The id's type is the last part of its key. A system description of
 * several lines goes on without keys.
 */
final class LldpdKeyValue {

    private static final Pattern LINE = Pattern.compile(
            "lldp\\.(\\S{1,60}?)\\.(via|chassis\\.[\\w-]{1,20}|port\\.[\\w-]{1,20}|[a-z][\\w.-]{0,80}(?:\\.\\S{0,80})?)=(.*)");

    private final List<LldpNeighbor> neighbors = new ArrayList<>();
    private final Unparsed unparsed = new Unparsed();
    private Draft draft;
    private boolean lldp = true;
    private boolean inDescription;

    private LldpdKeyValue() {}

    static LldpTable parse(List<String> lines) {
        LldpdKeyValue reading = new LldpdKeyValue();
        lines.forEach(reading::take);
        reading.close();
        return new LldpTable(reading.neighbors, reading.unparsed.toList());
    }

    private void take(String line) {
        Matcher key = LINE.matcher(line.strip());
        if (!key.matches()) {
            if (!inDescription && !Noise.is(line)) {
                unparsed.add(line);
            }
            return;
        }
        inDescription = key.group(2).equals("chassis.descr");
        String local = key.group(1);
        boolean via = key.group(2).equals("via");
        if (via || draft == null || !draft.local.equals(local)) {
            close();
            draft = new Draft();
            draft.local = local;
            lldp = !via || LldpdParser.isLldp(key.group(3));
        }
        set(key.group(2), Draft.value(key.group(3)));
    }

    private void set(String key, String value) {
        switch (key) {
            case "chassis.mac",
                    "chassis.local",
                    "chassis.ifname",
                    "chassis.ifalias",
                    "chassis.ip",
                    "chassis.unhandled" -> draft.chassis = first(draft.chassis, value);
            case "chassis.name" -> draft.name = first(draft.name, value);
            case "chassis.mgmt-ip" -> draft.address = first(draft.address, value);
            case "port.mac", "port.local", "port.ifname", "port.ifalias", "port.ip", "port.unhandled" ->
                draft.port = first(draft.port, value);
            case "port.descr" -> draft.description = first(draft.description, value);
            default -> {
                // rid, age, capabilities, TTL, VLAN, power, MED
            }
        }
    }

    private void close() {
        if (draft != null && lldp) {
            if (draft.isNeighbor()) {
                neighbors.add(draft.build());
            }
            if (draft.chassis.isEmpty() || draft.port.isEmpty()) {
                unparsed.add("lldp." + draft.local + " without chassis or port");
            }
        }
        draft = null;
    }

    private static String first(String known, String next) {
        return known.isEmpty() ? next : known;
    }
}
