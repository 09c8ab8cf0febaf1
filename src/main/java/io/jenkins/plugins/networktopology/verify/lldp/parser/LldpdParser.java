package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.lldp.LldpParser;
import io.jenkins.plugins.networktopology.verify.lldp.LldpTable;
import io.jenkins.plugins.networktopology.verify.text.JsonDocuments;
import io.jenkins.plugins.networktopology.verify.text.TerminalLines;
import io.jenkins.plugins.networktopology.verify.text.XmlDocuments;
import java.util.regex.Pattern;

/**
 * {@code lldpcli show neighbors} of lldpd, with or without {@code summary} or {@code details}, in any of its output
 * formats: json0, json, keyvalue, xml, plain. Neighbours that lldpd learned by CDP, EDP and the like are left out: a
 * device that speaks two protocols would be two neighbours on one port.
 */
public final class LldpdParser implements LldpParser {

    private static final Pattern KEY = Pattern.compile("^\\s{0,40}lldp\\.\\S{1,80}=", Pattern.MULTILINE);

    @Override
    public LldpTable parse(String text) {
        if (JsonDocuments.in(text)) {
            return LldpdJson.parse(text);
        }
        if (XmlDocuments.in(text)) {
            return LldpdXml.parse(text);
        }
        if (KEY.matcher(text).find()) {
            return LldpdKeyValue.parse(TerminalLines.of(text));
        }
        return LldpdText.parse(TerminalLines.of(text));
    }

    /** Whether what lldpd names as the protocol is LLDP; it is also {@code LLDP} behind other names, or missing. */
    static boolean isLldp(String via) {
        return via.isEmpty() || via.regionMatches(true, 0, "LLDP", 0, 4);
    }
}
