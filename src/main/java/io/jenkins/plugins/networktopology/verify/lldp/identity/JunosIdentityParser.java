package io.jenkins.plugins.networktopology.verify.lldp.identity;

import io.jenkins.plugins.networktopology.verify.lldp.IdentityParser;
import io.jenkins.plugins.networktopology.verify.lldp.NodeIdentity;
import io.jenkins.plugins.networktopology.verify.text.TerminalLines;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Junos: {@code show lldp local-information} (chassis id, system name, ifIndex per port, which is the port id that
 * Junos sends unless told otherwise), {@code show interfaces}, {@code show chassis mac-addresses}, {@code show version}.
 * A router without {@code host-name} prints no or an empty system name.
 */
public final class JunosIdentityParser implements IdentityParser {

    private static final int LONGEST = 300;
    private static final Pattern PHYSICAL = Pattern.compile("Physical interface: ([^\\s,]{1,60}),?.*");
    private static final Pattern LOGICAL =
            Pattern.compile("Logical interface (\\S{1,60})\\s.{0,60}\\(?SNMP ifIndex:? (\\d{1,9})\\).*");
    private static final Pattern INDEX = Pattern.compile(".{0,60}SNMP ifIndex: (\\d{1,9}).*");
    private static final Pattern CURRENT = Pattern.compile("Current address: ([0-9a-fA-F:]{17}).*");
    private static final Pattern LOCAL = Pattern.compile(".{0,80}\\bLocal: ([0-9a-fA-F.:]{2,45})(?:,.*)?");
    private static final Pattern BASE = Pattern.compile("(?:Public|Private) base address\\s{1,20}([0-9a-fA-F:]{17})");
    private static final Pattern LABEL = Pattern.compile(
            "(chassis id|system name|hostname|management address|address)\\s{0,20}:\\s{0,5}(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PORT =
            Pattern.compile("([a-z]{2,6}[0-9-]\\S{0,40})\\s+\\S{1,20}\\s+(\\d{1,9})\\s+.*(?:Up|Down)\\b.*");

    @Override
    public NodeIdentity parse(String text) {
        Draft draft = new Draft();
        String current = "";
        for (String printed : TerminalLines.of(text)) {
            String line = printed.strip();
            if (line.isEmpty() || line.length() > LONGEST) {
                continue;
            }
            Matcher physical = PHYSICAL.matcher(line);
            if (physical.matches()) {
                current = physical.group(1);
            } else {
                port(line, current, draft);
                device(line, draft);
            }
        }
        return draft.build();
    }

    private static void port(String line, String current, Draft draft) {
        Matcher logical = LOGICAL.matcher(line);
        Matcher index = INDEX.matcher(line);
        Matcher mac = CURRENT.matcher(line);
        Matcher row = PORT.matcher(line);
        if (logical.matches()) {
            draft.index(logical.group(2), logical.group(1));
        } else if (index.matches() && !current.isEmpty()) {
            draft.index(index.group(1), current);
        } else if (mac.matches() && !current.isEmpty()) {
            draft.port(current, mac.group(1));
        } else if (row.matches()) {
            draft.index(row.group(2), row.group(1));
        }
    }

    private static void device(String line, Draft draft) {
        Matcher label = LABEL.matcher(line);
        Matcher local = LOCAL.matcher(line);
        Matcher base = BASE.matcher(line);
        if (label.matches()) {
            String value = label.group(2).strip();
            switch (label.group(1).toLowerCase(Locale.ROOT)) {
                case "chassis id" -> {
                    draft.chassis(value);
                    draft.name("");
                }
                case "system name", "hostname" -> draft.name(value);
                default -> draft.address(value);
            }
        } else if (local.matches()) {
            draft.address(local.group(1));
        } else if (base.matches()) {
            draft.other(base.group(1));
        }
    }
}
