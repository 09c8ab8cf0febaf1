package io.jenkins.plugins.networktopology.verify.lldp.identity;

import io.jenkins.plugins.networktopology.verify.lldp.IdentityParser;
import io.jenkins.plugins.networktopology.verify.lldp.NodeIdentity;
import io.jenkins.plugins.networktopology.verify.text.TerminalLines;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * EOS: {@code show lldp local-info} (what it sends: chassis id, name, management addresses), {@code show hostname},
 * {@code show version} (system MAC address), {@code show interfaces}.
 */
public final class EosIdentityParser implements IdentityParser {

    private static final int LONGEST = 300;
    private static final Pattern LABEL = Pattern.compile("(?:- )?([A-Za-z][A-Za-z ]{1,30}?)\\s{0,20}:\\s{0,5}(.*)");

    @Override
    public NodeIdentity parse(String text) {
        Draft draft = new Draft();
        InterfaceLines interfaces = new InterfaceLines(draft);
        for (String printed : TerminalLines.of(text)) {
            String line = printed.strip();
            if (line.isEmpty() || line.length() > LONGEST) {
                continue;
            }
            Matcher label = LABEL.matcher(line);
            if (label.matches()) {
                set(
                        label.group(1).toLowerCase(Locale.ROOT),
                        label.group(2).replace("\"", "").strip(),
                        draft);
            } else {
                interfaces.take(line);
            }
        }
        return draft.build();
    }

    private static void set(String label, String value, Draft draft) {
        switch (label) {
            case "chassis id" -> draft.chassis(value);
            case "system name", "hostname", "fqdn" -> draft.name(value);
            case "management address" -> {
                draft.other(value);
                if (!value.matches("(?i)[0-9a-f]{4}(?:\\.[0-9a-f]{4}){2}")) {
                    draft.address(value);
                }
            }
            case "system mac address", "hardware mac address" -> draft.other(value);
            default -> {
                // what EOS says of its ports and neighbours
            }
        }
    }
}
