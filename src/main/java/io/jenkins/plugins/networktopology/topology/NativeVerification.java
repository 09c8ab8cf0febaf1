package io.jenkins.plugins.networktopology.topology;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads the {@code verify} section of the native format. */
final class NativeVerification {

    private static final Verification DEFAULT = Verification.DEFAULT;
    private static final int MOST_PROBES = 1000;

    private final Map<String, Node> known;
    private final Set<String> nodes;
    private final PlatformFacts platforms;

    NativeVerification(Map<String, Node> known, PlatformFacts platforms) {
        this.known = known;
        this.nodes = known.keySet();
        this.platforms = platforms;
    }

    Verification read(YamlSection section) {
        Verification.PingScope scope = DEFAULT.ping();
        int count = DEFAULT.pingCount();
        if (section.find("ping").filter(MappingNode.class::isInstance).isPresent()) {
            YamlSection ping = section.inner("ping");
            scope = ping.optional("scope", NativeVerification::scope).orElse(scope);
            count = ping.optional("count", Readers.number(1, MOST_PROBES)).orElse(count);
            ping.end();
        } else {
            scope = section.optional("ping", NativeVerification::scope).orElse(scope);
        }
        Verification verification = new Verification(
                section.optional("lldp", Readers::flag).orElse(DEFAULT.lldp()),
                scope,
                count,
                pings(section),
                commands(section),
                convergence(section));
        section.end();
        return verification;
    }

    private static Convergence convergence(YamlSection section) {
        Convergence standard = DEFAULT.convergence();
        Duration every = section.optional("every", Readers::duration).orElse(standard.every());
        if (every.isZero()) {
            section.wrong("every", "expected a time longer than none");
            every = standard.every();
        }
        return new Convergence(
                section.optional("within", Readers::duration).orElse(standard.within()),
                every,
                section.optional("stable-for", Readers::duration).orElse(standard.stableFor()));
    }

    private static Verification.PingScope scope(String text) {
        // YAML 1.1 reads a bare off as false; the text of the scalar is still what was written.
        return Readers.oneOf(Verification.PingScope.class).apply(text.equals("false") ? "off" : text);
    }

    private List<PingExpectation> pings(YamlSection section) {
        return optionalSections(section, "pings").stream().map(this::ping).toList();
    }

    private PingExpectation ping(YamlSection section) {
        String from = section.value("from", "", this::node);
        PingExpectation ping = new PingExpectation(
                from,
                section.value("to", "", this::target),
                section.optional("source", text -> source(from, word(text))),
                section.optional("vrf", NativeVerification::word),
                section.optional("count", Readers.number(1, MOST_PROBES)),
                section.optional("expect", NativeVerification::reachable).orElse(true));
        section.end();
        return ping;
    }

    private List<CommandExpectation> commands(YamlSection section) {
        return optionalSections(section, "commands").stream()
                .flatMap(command -> command(command).stream())
                .toList();
    }

    private Optional<CommandExpectation> command(YamlSection section) {
        String command = section.value("command", "", NativeVerification::line);
        String name = section.optional("name", text -> text).orElse(command);
        List<String> where = section.list("nodes", this::node);
        Optional<String> matches =
                section.optional("matches", text -> Readers.regex(text).pattern());
        Optional<String> absent =
                section.optional("absent", text -> Readers.regex(text).pattern());
        Optional<String> equalTo = section.optional("equals", text -> text);
        section.end();
        if (!section.has("matches") && !section.has("absent") && !section.has("equals")) {
            section.wrong("command", "expected beside it one of matches, absent, equals");
        }
        if (matches.isEmpty() && absent.isEmpty() && equalTo.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CommandExpectation(name, where, command, matches, absent, equalTo));
    }

    private static List<YamlSection> optionalSections(YamlSection section, String key) {
        return section.has(key) ? section.sections(key) : List.of();
    }

    private String node(String text) {
        if (!nodes.contains(text)) {
            throw new IllegalArgumentException("no node is called so"
                    + Nearest.to(text, nodes)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse(""));
        }
        return text;
    }

    private String target(String text) {
        if (!nodes.contains(text)) {
            InterfaceAddress.parse(text + (text.indexOf(':') >= 0 ? "/128" : "/32"));
        }
        return text;
    }

    /** An interface by its full name, as links have it; anything else as it is. */
    private String source(String from, String text) {
        return Optional.ofNullable(known.get(from))
                .map(Node::platform)
                .filter(platforms::knows)
                .flatMap(platform -> platforms.interfaceName(platform, text))
                .orElse(text);
    }

    /** What becomes part of a command line must not end it. */
    private static String word(String text) {
        if (!text.matches("[\\w./:@-]+")) {
            throw new IllegalArgumentException("expected one word of letters, digits and . / : @ _ -");
        }
        return text;
    }

    private static String line(String text) {
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("expected one line of text");
        }
        return text;
    }

    private static boolean reachable(String text) {
        return switch (text) {
            case "reachable" -> true;
            case "unreachable" -> false;
            default -> throw new IllegalArgumentException("expected reachable or unreachable");
        };
    }
}
