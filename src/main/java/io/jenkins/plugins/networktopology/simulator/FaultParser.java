package io.jenkins.plugins.networktopology.simulator;

import io.jenkins.plugins.networktopology.simulator.Fault.Kind;
import io.jenkins.plugins.networktopology.topology.Nearest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads faults as they are written on the command line. */
final class FaultParser {

    /** What a kind is about. */
    private enum Subject {
        NOTHING(""),
        NODE(":NODE"),
        INTERFACE(":NODE:IF"),
        INTERFACES(":NODE:IF,NODE:IF");

        private final String form;

        Subject(String form) {
            this.form = form;
        }
    }

    /** What is written behind the equals sign. */
    private enum Value {
        NOTHING(""),
        TIME("=TIME"),
        SHARE("=PERCENT%");

        private final String form;

        Value(String form) {
            this.form = form;
        }
    }

    private record Shape(Subject subject, Value value) {}

    private static final Map<Kind, Shape> SHAPES = Map.ofEntries(
            Map.entry(Kind.IMAGE_MISSING, new Shape(Subject.NODE, Value.NOTHING)),
            Map.entry(Kind.UNSCHEDULABLE, new Shape(Subject.NODE, Value.NOTHING)),
            Map.entry(Kind.CRASH_LOOP, new Shape(Subject.NODE, Value.NOTHING)),
            Map.entry(Kind.MESHNET_ABSENT, new Shape(Subject.NODE, Value.NOTHING)),
            Map.entry(Kind.HOST_INTERFACE_ABSENT, new Shape(Subject.NODE, Value.NOTHING)),
            Map.entry(Kind.SANDBOX_FAILS, new Shape(Subject.NODE, Value.NOTHING)),
            Map.entry(Kind.BOOT_NEVER, new Shape(Subject.NODE, Value.NOTHING)),
            Map.entry(Kind.BOOT_SLOW, new Shape(Subject.NODE, Value.TIME)),
            Map.entry(Kind.AUTH_REJECTED, new Shape(Subject.NODE, Value.NOTHING)),
            Map.entry(Kind.CLI_SLOW, new Shape(Subject.NODE, Value.TIME)),
            Map.entry(Kind.CLI_TRUNCATED, new Shape(Subject.NODE, Value.NOTHING)),
            Map.entry(Kind.CABLES_SWAPPED, new Shape(Subject.INTERFACES, Value.NOTHING)),
            Map.entry(Kind.LINK_DOWN, new Shape(Subject.INTERFACE, Value.NOTHING)),
            Map.entry(Kind.LINK_FLAP, new Shape(Subject.INTERFACE, Value.TIME)),
            Map.entry(Kind.LLDP_FILTERED, new Shape(Subject.INTERFACE, Value.NOTHING)),
            Map.entry(Kind.PACKET_LOSS, new Shape(Subject.INTERFACE, Value.SHARE)),
            Map.entry(Kind.API_LATENCY, new Shape(Subject.NOTHING, Value.TIME)),
            Map.entry(Kind.API_ERRORS, new Shape(Subject.NOTHING, Value.SHARE)),
            Map.entry(Kind.WATCH_DROPS, new Shape(Subject.NOTHING, Value.TIME)));

    private static final Pattern TIME = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h)");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3})%");
    private static final Map<String, BigDecimal> MILLIS = Map.of(
            "ms", BigDecimal.ONE,
            "s", BigDecimal.valueOf(1000),
            "m", BigDecimal.valueOf(60_000),
            "h", BigDecimal.valueOf(3_600_000));

    private final String text;
    private final Kind kind;
    private final Shape shape;

    private FaultParser(String text, Kind kind) {
        this.text = text;
        this.kind = kind;
        this.shape = SHAPES.get(kind);
    }

    static Fault parse(String text) {
        String label = text.split("[:=]", 2)[0].strip();
        Kind kind = Arrays.stream(Kind.values())
                .filter(candidate -> candidate.label().equals(label))
                .findFirst()
                .orElseThrow(() -> unknown(text, label));
        return new FaultParser(text, kind).read(text.strip().substring(label.length()));
    }

    private static IllegalArgumentException unknown(String text, String label) {
        var labels = Arrays.stream(Kind.values()).map(Kind::label).toList();
        String advice = Nearest.to(label, labels)
                .map(nearest -> "did you mean " + nearest + "?")
                .orElseGet(() -> "expected one of " + String.join(", ", labels));
        return new IllegalArgumentException("fault '" + text + "': unknown kind '" + label + "'; " + advice);
    }

    private Fault read(String rest) {
        int equals = rest.lastIndexOf('=');
        String subject = equals < 0 ? rest : rest.substring(0, equals);
        Optional<String> value = equals < 0 ? Optional.empty() : Optional.of(rest.substring(equals + 1));
        if (value.isPresent() && shape.value() == Value.NOTHING) {
            throw wrong("takes no value, found '=" + value.get() + "'");
        }
        if (value.isEmpty() && shape.value() != Value.NOTHING) {
            throw wrong("needs a value");
        }
        String[] ends = subject.isEmpty() ? new String[0] : subject.substring(1).split(",", -1);
        int expected = shape.subject() == Subject.NOTHING ? 0 : shape.subject() == Subject.INTERFACES ? 2 : 1;
        if (ends.length != expected) {
            throw wrong(
                    expected == 0
                            ? "is about no node, found '" + subject + "'"
                            : expected == 1
                                    ? ends.length == 0 ? "needs a node" : "is about one node, found '" + subject + "'"
                                    : "needs two interfaces");
        }
        String[][] parts = Arrays.stream(ends).map(this::end).toArray(String[][]::new);
        return new Fault(
                kind,
                part(parts, 0, 0),
                part(parts, 0, 1),
                part(parts, 1, 0),
                part(parts, 1, 1),
                shape.value() == Value.TIME ? value.map(this::time) : Optional.empty(),
                shape.value() == Value.SHARE ? value.map(this::share) : Optional.empty());
    }

    /** A node, or a node and an interface; interfaces may have colons in their names, nodes may not. */
    private String[] end(String written) {
        String[] parts = written.strip().split(":", 2);
        boolean wantsInterface = shape.subject() != Subject.NODE;
        if (parts[0].isBlank()) {
            throw wrong("needs a node");
        }
        if (wantsInterface && (parts.length < 2 || parts[1].isBlank())) {
            throw wrong("needs an interface of '" + parts[0] + "'");
        }
        if (!wantsInterface && parts.length > 1) {
            throw wrong("is about a whole node, found interface '" + parts[1] + "'");
        }
        return parts;
    }

    private static Optional<String> part(String[][] parts, int end, int index) {
        return end < parts.length && index < parts[end].length ? Optional.of(parts[end][index]) : Optional.empty();
    }

    private Duration time(String written) {
        Matcher matcher = TIME.matcher(written);
        if (!matcher.matches()) {
            throw wrong("has the time '" + written + "'; a time is written as 200ms, 5s, 1.5s or 2m");
        }
        Duration time = Duration.ofMillis(new BigDecimal(matcher.group(1))
                .multiply(MILLIS.get(matcher.group(2)))
                .longValue());
        if (time.isZero()) {
            throw wrong("has the time '" + written + "'; a time above zero is expected");
        }
        return time;
    }

    private int share(String written) {
        Matcher matcher = SHARE.matcher(written);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > 100) {
            throw wrong("has the share '" + written + "'; a share is written as 0% to 100%");
        }
        return Integer.parseInt(matcher.group(1));
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(
                "fault '" + text + "': " + kind.label() + " " + what + "; expected " + form());
    }

    private String form() {
        return kind.label() + shape.subject().form + shape.value().form;
    }

    /** All kinds as they are written, for help texts. */
    static String forms() {
        return Arrays.stream(Kind.values())
                .map(kind -> new FaultParser("", kind).form())
                .collect(Collectors.joining(", "));
    }
}
