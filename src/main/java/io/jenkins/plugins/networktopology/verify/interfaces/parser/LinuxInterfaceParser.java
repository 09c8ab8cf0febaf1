package io.jenkins.plugins.networktopology.verify.interfaces.parser;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.networktopology.verify.interfaces.InterfaceParser;
import io.jenkins.plugins.networktopology.verify.interfaces.InterfaceTable;
import io.jenkins.plugins.networktopology.verify.text.JsonDocuments;
import io.jenkins.plugins.networktopology.verify.text.Noise;
import io.jenkins.plugins.networktopology.verify.text.TerminalLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * {@code ip -j addr}, {@code ip -br addr} and {@code ip addr} of Linux. Admin state is the flag {@code UP}; an
 * interface works if its state is UP or, as of loopbacks and many virtual drivers, UNKNOWN.
 */
public final class LinuxInterfaceParser implements InterfaceParser {

    private static final Pattern BRIEF = Pattern.compile(
            "([\\w.:-]{1,40})(?:@\\S{1,40})?\\s+(UP|DOWN|UNKNOWN|LOWERLAYERDOWN|DORMANT|NOTPRESENT|TESTING)(?:\\s+(.*))?");
    private static final Pattern TITLE =
            Pattern.compile("\\d{1,9}: ([\\w.:-]{1,40}?)(?:@\\S{1,40})?: <([A-Z0-9_,-]{0,200})>.*");
    private static final Pattern ADDRESS = Pattern.compile("inet6? (\\S{1,60}) .*|inet6? (\\S{1,60})");
    private static final Pattern OTHER =
            Pattern.compile("(?:link/|valid_lft|alias |altname |vf |bridge |vlan |veth|bond|TX|RX).*");

    @Override
    public InterfaceTable parse(String text) {
        States states = new States();
        if (JsonDocuments.in(text)) {
            json(JsonDocuments.of(text), states);
        } else {
            text(TerminalLines.of(text), states);
        }
        return states.table();
    }

    private static void json(JsonDocuments documents, States states) {
        documents.broken().forEach(states::unparsed);
        for (JsonNode root : documents.roots()) {
            for (JsonNode link : root) {
                if (!link.hasNonNull("ifname")) {
                    continue;
                }
                List<String> flags = StreamSupport.stream(link.path("flags").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
                List<String> addresses = new ArrayList<>();
                for (JsonNode info : link.path("addr_info")) {
                    if (info.hasNonNull("local")) {
                        addresses.add(info.path("local").asText() + "/"
                                + info.path("prefixlen").asText());
                    }
                }
                String state = link.path("operstate").asText("UNKNOWN");
                boolean up = flags.isEmpty() ? works(state, List.of("LOWER_UP")) : flags.contains("UP");
                states.add(link.path("ifname").asText(), up, works(state, flags), addresses);
            }
        }
    }

    private static void text(List<String> lines, States states) {
        String current = "";
        for (String line : lines) {
            String stripped = line.strip();
            Matcher title = TITLE.matcher(stripped.length() > 400 ? "" : stripped);
            Matcher brief = BRIEF.matcher(stripped.length() > 4000 ? "" : stripped);
            Matcher address = ADDRESS.matcher(stripped.length() > 400 ? "" : stripped);
            if (title.matches()) {
                current = title.group(1);
                List<String> flags = Arrays.asList(title.group(2).split(","));
                states.add(current, flags.contains("UP"), works(state(stripped), flags), List.of());
            } else if (!current.isEmpty() && address.matches()) {
                states.address(current, address.group(1) == null ? address.group(2) : address.group(1));
            } else if (brief.matches()) {
                brief(brief, states);
            } else if (!Noise.is(line) && !OTHER.matcher(stripped).matches()) {
                states.unparsed(line);
            }
        }
    }

    /** {@code ip -br} has no flags: an interface that is down may be switched on all the same. */
    private static void brief(Matcher row, States states) {
        boolean works = works(row.group(2), List.of("LOWER_UP"));
        List<String> addresses = row.group(3) == null
                ? List.of()
                : Arrays.stream(row.group(3).split("\\s+"))
                        .filter(word -> word.indexOf('/') > 0)
                        .toList();
        states.add(row.group(1), works || row.group(2).equals("LOWERLAYERDOWN"), works, addresses);
    }

    private static String state(String title) {
        int at = title.indexOf(" state ");
        return at < 0 ? "UNKNOWN" : title.substring(at + 7).split(" ", 2)[0];
    }

    private static boolean works(String state, List<String> flags) {
        return state.equals("UP") || state.equals("UNKNOWN") && (flags.isEmpty() || flags.contains("LOWER_UP"));
    }
}
