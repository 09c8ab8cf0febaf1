package io.jenkins.plugins.networktopology.verify.lldp.identity;

import io.jenkins.plugins.networktopology.verify.lldp.IdentityParser;
import io.jenkins.plugins.networktopology.verify.lldp.NodeIdentity;
import io.jenkins.plugins.networktopology.verify.text.TerminalLines;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * IOS, IOS XE and IOS XR: {@code show version} ({@code csr-1 uptime is …}), {@code show running-config} lines
 * {@code hostname X}, {@code show lldp} (newer XR releases tell the chassis id there), {@code show interfaces}. An XR
 * without a configured name is called {@code ios}.
 */
public final class CiscoIdentityParser implements IdentityParser {

    private static final int LONGEST = 300;
    private static final Pattern UPTIME = Pattern.compile("(\\S{1,63}) uptime is .*");
    private static final Pattern HOSTNAME = Pattern.compile("hostname (\\S{1,63})");
    private static final Pattern CHASSIS = Pattern.compile(
            "(?i)(?:chassis id|chassis mac address|base ethernet mac address)\\s{0,20}:\\s{0,5}([0-9a-f.:-]{12,17})");

    @Override
    public NodeIdentity parse(String text) {
        Draft draft = new Draft();
        InterfaceLines interfaces = new InterfaceLines(draft);
        for (String printed : TerminalLines.of(text)) {
            String line = printed.strip();
            if (line.isEmpty() || line.length() > LONGEST) {
                continue;
            }
            Matcher uptime = UPTIME.matcher(line);
            Matcher hostname = HOSTNAME.matcher(line);
            Matcher chassis = CHASSIS.matcher(line);
            if (uptime.matches() && !uptime.group(1).endsWith(",")) {
                draft.name(uptime.group(1));
            } else if (hostname.matches()) {
                draft.name(hostname.group(1));
            } else if (line.startsWith("% No such configuration item")) {
                draft.name("ios");
            } else if (chassis.matches()) {
                draft.chassis(chassis.group(1));
            } else {
                interfaces.take(line);
            }
        }
        return draft.build();
    }
}
