package io.jenkins.plugins.networktopology.verify.interfaces.parser;

import io.jenkins.plugins.networktopology.verify.interfaces.InterfaceParser;
import io.jenkins.plugins.networktopology.verify.interfaces.InterfaceTable;
import io.jenkins.plugins.networktopology.verify.text.Noise;
import io.jenkins.plugins.networktopology.verify.text.TerminalLines;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code show ip interface brief} of IOS and IOS XE, {@code show ipv4 interface brief} of IOS XR. IOS says
 * {@code administratively down} where XR says {@code Shutdown}; XR has a VRF behind the protocol, IOS has {@code OK?} and
 * a method before the status.
 */
public final class CiscoInterfaceParser implements InterfaceParser {

    private static final Pattern ROW =
            Pattern.compile("(\\S{1,80})\\s+(unassigned|unset|\\d{1,3}(?:\\.\\d{1,3}){3}(?:/\\d{1,2})?)\\s+"
                    + "(?:(?:YES|NO)\\s+\\S{1,20}\\s+)?"
                    + "(up|down|administratively down|admin down|deleted|reset|Up|Down|Shutdown|Not present)\\s+"
                    + "(up|down|Up|Down)(?:\\s+\\S{1,60})?");

    private static final Pattern HEADER = Pattern.compile("Interface\\s+IP-Address\\s.*");

    @Override
    public InterfaceTable parse(String text) {
        States states = new States();
        for (String line : TerminalLines.of(text)) {
            if (Noise.is(line)) {
                continue;
            }
            String stripped = line.strip();
            Matcher row = ROW.matcher(stripped.length() > 300 ? "" : stripped);
            if (row.matches()) {
                String address = row.group(2);
                boolean adminDown =
                        row.group(3).startsWith("admin") || row.group(3).equals("Shutdown");
                states.add(
                        row.group(1),
                        !adminDown,
                        row.group(3).equalsIgnoreCase("up") && row.group(4).equalsIgnoreCase("up"),
                        address.startsWith("un") ? List.of() : List.of(address));
            } else if (!HEADER.matcher(stripped).matches()) {
                states.unparsed(line);
            }
        }
        return states.table();
    }
}
