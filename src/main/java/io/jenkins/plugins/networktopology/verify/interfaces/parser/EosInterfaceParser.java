package io.jenkins.plugins.networktopology.verify.interfaces.parser;

import io.jenkins.plugins.networktopology.verify.interfaces.InterfaceParser;
import io.jenkins.plugins.networktopology.verify.interfaces.InterfaceTable;
import io.jenkins.plugins.networktopology.verify.text.Noise;
import io.jenkins.plugins.networktopology.verify.text.TerminalLines;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code show ip interface brief} and {@code show interfaces status} of EOS. The first lists only ports with IP, and
 * names them whole; the second lists all ports and cuts their names ({@code Et1}), so an {@code Et} becomes
 * {@code Ethernet}.
 */
public final class EosInterfaceParser implements InterfaceParser {

    /** EOS before 4.2x printed no MTU and VRF columns; {@code unassigned} may stand for the address. */
    private static final Pattern BRIEF =
            Pattern.compile("(\\S{1,60})\\s+(unassigned|\\d{1,3}(?:\\.\\d{1,3}){3}(?:/\\d{1,2})?)\\s+"
                    + "(up|down|admin down|not present|notpresent)\\s+"
                    + "(up|down|lowerlayerdown|notpresent|dormant|testing|unknown)(?:\\s+.*)?");

    private static final Pattern STATUS = Pattern.compile(
            "((?:Et|Ma|Po|Vl|Lo|Vx)[\\d/.]{1,20})\\s.*?\\b(connected|notconnect|disabled|errdisabled|inactive)\\s.*");

    private static final Pattern HEADER =
            Pattern.compile("(?:Interface\\s+IP Address|Port\\s+Name|Address|Interface)\\b.*");

    @Override
    public InterfaceTable parse(String text) {
        States states = new States();
        for (String line : TerminalLines.of(text)) {
            String stripped = line.strip();
            if (Noise.is(line) || HEADER.matcher(stripped).matches()) {
                continue;
            }
            if (stripped.length() > 300 || !brief(stripped, states) && !status(stripped, states)) {
                states.unparsed(line);
            }
        }
        return states.table();
    }

    private static boolean brief(String line, States states) {
        Matcher row = BRIEF.matcher(line);
        if (!row.matches()) {
            return false;
        }
        String address = row.group(2);
        states.add(
                row.group(1),
                !row.group(3).startsWith("admin"),
                row.group(3).equals("up") && row.group(4).equals("up"),
                address.startsWith("un") ? List.of() : List.of(address));
        return true;
    }

    private static boolean status(String line, States states) {
        Matcher row = STATUS.matcher(line);
        if (!row.matches()) {
            return false;
        }
        states.add(
                whole(row.group(1)),
                !row.group(2).equals("disabled"),
                row.group(2).equals("connected"),
                List.of());
        return true;
    }

    private static String whole(String name) {
        String numbers = name.substring(2);
        return switch (name.substring(0, 2)) {
            case "Et" -> "Ethernet" + numbers;
            case "Ma" -> "Management" + numbers;
            case "Po" -> "Port-Channel" + numbers;
            case "Vl" -> "Vlan" + numbers;
            case "Lo" -> "Loopback" + numbers;
            default -> "Vxlan" + numbers;
        };
    }
}
