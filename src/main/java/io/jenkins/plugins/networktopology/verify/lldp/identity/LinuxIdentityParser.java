package io.jenkins.plugins.networktopology.verify.lldp.identity;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.networktopology.verify.lldp.IdentityParser;
import io.jenkins.plugins.networktopology.verify.lldp.NodeIdentity;
import io.jenkins.plugins.networktopology.verify.text.JsonDocuments;
import io.jenkins.plugins.networktopology.verify.text.Noise;
import io.jenkins.plugins.networktopology.verify.text.TerminalLines;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Linux: {@code lldpcli -f json0 show chassis} (or {@code -f json}), {@code ip -j link} or {@code ip -j addr}, and
 * {@code hostname}, whose answer is a word on a line of its own.
 */
public final class LinuxIdentityParser implements IdentityParser {

    private static final Pattern HOSTNAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62})");
    private static final Pattern LINK =
            Pattern.compile("link/ether ([0-9a-f:]{17})\\b.*|\\d{1,9}: ([\\w.:-]{1,40}?)(?:@\\S{1,40})?: <.*");

    @Override
    public NodeIdentity parse(String text) {
        Draft draft = new Draft();
        JsonDocuments documents = JsonDocuments.of(text);
        for (JsonNode root : documents.roots()) {
            if (root.isArray()) {
                root.forEach(link -> link(link, draft));
            } else {
                root.findValues("local-chassis").forEach(local -> chassis(local, draft));
            }
        }
        String current = "";
        for (String line : TerminalLines.of(documents.around())) {
            String word = line.strip();
            Matcher link = LINK.matcher(word.length() > 300 ? "" : word);
            if (link.matches()) {
                if (link.group(2) != null) {
                    current = link.group(2);
                } else if (!current.isEmpty()) {
                    draft.port(current, link.group(1));
                }
            } else if (!Noise.is(line) && HOSTNAME.matcher(word).matches()) {
                draft.name(word);
            }
        }
        return draft.build();
    }

    private static void link(JsonNode link, Draft draft) {
        String name = link.path("ifname").asText();
        if (!name.isEmpty()) {
            draft.port(name, link.path("address").asText());
            if (link.hasNonNull("ifindex")) {
                draft.index(link.path("ifindex").asText(), name);
            }
            link.path("addr_info")
                    .forEach(info -> draft.address(info.path("local").asText()));
        }
    }

    private static void chassis(JsonNode local, Draft draft) {
        JsonNode chassis = first(first(local).path("chassis"));
        if (chassis.size() == 1 && !chassis.has("id")) {
            draft.name(chassis.properties().iterator().next().getKey());
            chassis = first(chassis.iterator().next());
        }
        draft.chassis(text(first(chassis.path("id"))));
        String name = text(first(chassis.path("name")));
        if (!name.isEmpty()) {
            draft.name(name);
        }
        JsonNode addresses = chassis.path("mgmt-ip");
        if (addresses.isArray()) {
            addresses.forEach(address -> draft.address(text(address)));
        } else {
            draft.address(text(addresses));
        }
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    private static String text(JsonNode node) {
        return (node.isObject() ? node.path("value") : node).asText();
    }
}
