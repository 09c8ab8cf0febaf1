package io.jenkins.plugins.networktopology.topology;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads the {@code verify} section of the native format. */
final class NativeVerification {

    private static final Verification DEFAULT = Verification.DEFAULT;
    private static final int MOST_PROBES = 1000;

    private final NodeNames nodes;
    private final PlatformFacts platforms;
    private final ReadOptions options;
    private final Set<String> addressed = new HashSet<>();

    NativeVerification(NodeNames nodes, PlatformFacts platforms, LinkTable links, ReadOptions options) {
        this.nodes = nodes;
        this.platforms = platforms;
        this.options = options;
        Stream.concat(
                        links.links().stream().flatMap(link -> link.endpoints().stream()),
                        links.externalLinks().stream().map(ExternalLink::end))
                .filter(end ->
                        end.address().filter(known -> !known.isLinkLocal()).isPresent())
                .forEach(end -> addressed.add(end.node()));
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
        Duration within = section.optional("within", Readers::duration).orElse(standard.within());
        Duration stableFor = section.optional("stable-for", Readers::duration).orElse(standard.stableFor());
        if (stableFor.compareTo(within) > 0) {
            section.wrong(
                    section.has("stable-for") ? "stable-for" : "within",
                    "nothing can stay true for " + Readers.written(stableFor) + " within " + Readers.written(within)
                            + "; expected a shorter stable-for, or a longer within");
        }
        return new Convergence(within, every, stableFor);
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
        if (isWithoutAddress(from) && !mayHaveItsOwn(from) && !section.has("source")) {
            section.wrong("from", "that node has no address to send from; give it one on a link, or say the source");
        }
        String to = section.value("to", "", this::target);
        if (nodes.contains(to) && to.equals(from)) {
            section.wrong("to", "expected another node than the one that sends");
        }
        PingExpectation ping = new PingExpectation(
                from,
                to,
                section.optional("source", text -> source(from, word(text))),
                section.optional("vrf", NativeVerification::word),
                section.optional("count", Readers.number(1, MOST_PROBES)),
                section.optional("expect", NativeVerification::reachable).orElse(true));
        section.end();
        return ping;
    }

    /** Whether the node's configuration may give it an address. */
    private boolean mayHaveItsOwn(String node) {
        return options.withoutConfig() || !nodes.get(node).config().isEmpty();
    }

    /** Whether it is a node, and no link gives it an address that means something beyond the link. */
    private boolean isWithoutAddress(String node) {
        return nodes.contains(node) && !addressed.contains(node);
    }

    private List<CommandExpectation> commands(YamlSection section) {
        return optionalSections(section, "commands").stream()
                .flatMap(command -> command(command).stream())
                .toList();
    }

    private Optional<CommandExpectation> command(YamlSection section) {
        String command = section.value("command", "", NativeVerification::line);
        String name = section.optional("name", NativeVerification::line).orElse(command);
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
        if (!nodes.contains(text) && !nodes.isEmpty()) {
            throw new IllegalArgumentException(
                    "no node is called so; " + nodes.guess(text, "the nodes are listed under \"nodes\""));
        }
        return text;
    }

    private String target(String text) {
        if (nodes.contains(text) || nodes.isEmpty()) {
            if (isWithoutAddress(text)) {
                throw new IllegalArgumentException(
                        "that node has no address on any link; give it one, or write the address to ping");
            }
            return text;
        }
        if (text.indexOf('/') > 0 && isAddress(text)) {
            throw new IllegalArgumentException("expected the address without the length of its prefix");
        }
        if (InterfaceAddress.host(text).isEmpty()) {
            throw new IllegalArgumentException(
                    "that is no IP address, and no node is called so; " + nodes.guess(text, "expected one of the two"));
        }
        return text;
    }

    private static boolean isAddress(String text) {
        try {
            InterfaceAddress.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** An interface by its full name, as links have it; anything else as it is. */
    private String source(String from, String text) {
        return Optional.ofNullable(nodes.get(from))
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
