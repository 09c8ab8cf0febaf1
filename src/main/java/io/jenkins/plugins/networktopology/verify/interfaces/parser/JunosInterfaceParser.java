package io.jenkins.plugins.networktopology.verify.interfaces.parser;

import io.jenkins.plugins.networktopology.verify.interfaces.InterfaceParser;
import io.jenkins.plugins.networktopology.verify.interfaces.InterfaceTable;
import io.jenkins.plugins.networktopology.verify.text.Noise;
import io.jenkins.plugins.networktopology.verify.text.TerminalLines;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code show interfaces terse} of Junos: a line per interface or unit, then lines for its further families and
 * addresses, which begin with blanks. {@code a --> b} is a point-to-point address and its peer.
 */
public final class JunosInterfaceParser implements InterfaceParser {

    private static final Pattern ROW = Pattern.compile("([a-z]\\S{0,60})\\s+(up|down)\\s+(up|down)(?:\\s+(.*))?");
    private static final Pattern MORE = Pattern.compile("\\s+(.*)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\w.:>-])(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F]{1,4}:[0-9a-fA-F:.]{1,40})(?:/\\d{1,3})?");
    private static final Pattern FAMILY =
            Pattern.compile("(?:inet6?|iso|mpls|tnp|eth-switch|multiservice|vpls|ccc|aenet|bridge|fc-switch)\\b.*");

    @Override
    public InterfaceTable parse(String text) {
        States states = new States();
        String current = "";
        for (String line : TerminalLines.of(text)) {
            if (Noise.is(line) || line.strip().startsWith("Interface ")) {
                continue;
            }
            String cut = line.length() > 300 ? "" : line;
            Matcher row = ROW.matcher(cut.strip());
            if (row.matches()) {
                current = row.group(1);
                states.add(current, row.group(2).equals("up"), row.group(3).equals("up"), List.of());
                addresses(row.group(4) == null ? "" : row.group(4), current, states);
            } else if (!current.isEmpty() && MORE.matcher(cut).matches() && continues(cut.strip())) {
                addresses(cut.strip(), current, states);
            } else {
                states.unparsed(line);
            }
        }
        return states.table();
    }

    private static boolean continues(String text) {
        return FAMILY.matcher(text).matches()
                || ADDRESS.matcher(text).lookingAt()
                || text.startsWith("-->")
                || text.startsWith("0x");
    }

    private static void addresses(String text, String name, States states) {
        int peer = text.indexOf("-->");
        Matcher address = ADDRESS.matcher(peer < 0 ? text : text.substring(0, peer));
        while (address.find()) {
            states.address(name, address.group());
        }
    }
}
