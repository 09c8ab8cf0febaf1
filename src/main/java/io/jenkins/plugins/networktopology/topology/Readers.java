package io.jenkins.plugins.networktopology.topology;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The kinds of values that our YAML files hold; each says what it expected. */
public final class Readers {

    private static final Pattern DURATION =
            Pattern.compile("(?=.)(?:(\\d{1,3})h)?(?:(\\d{1,4})m)?(?:(\\d{1,5})s)?(?:(\\d{1,6})ms)?");
    private static final Pattern CPU = Pattern.compile("(?=.*[1-9])\\d{1,6}(\\.\\d{1,3}|m)?");
    private static final Pattern MEMORY =
            Pattern.compile("(?=.*[1-9])(\\d{7,15}|\\d{1,15}(\\.\\d{1,3})?(k|M|G|T|Ki|Mi|Gi|Ti))");

    private Readers() {}

    public static YamlSection.Reader<Integer> number(int least, int most) {
        return text -> {
            if (!text.matches("-?\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                throw new IllegalArgumentException("expected a number from " + least + " to " + most);
            }
            return Integer.valueOf(text);
        };
    }

    public static Boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("expected true or false");
        }
        return Boolean.valueOf(text);
    }

    public static Duration duration(String text) {
        Matcher match = DURATION.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("expected a time such as 90s, 25m or 1h30m");
        }
        return Duration.ofHours(part(match, 1))
                .plusMinutes(part(match, 2))
                .plusSeconds(part(match, 3))
                .plusMillis(part(match, 4));
    }

    private static long part(Matcher match, int group) {
        return match.group(group) == null ? 0 : Long.parseLong(match.group(group));
    }

    public static Pattern regex(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("expected a regular expression: " + e.getDescription(), e);
        }
    }

    /** Processors, as a Kubernetes quantity of more than none. */
    public static String cpu(String text) {
        if (!CPU.matcher(text).matches()) {
            throw new IllegalArgumentException("expected processors such as 500m or 2");
        }
        return text;
    }

    /** Memory, as a Kubernetes quantity of more than none; a plain number is one of bytes, of which few are a mistake. */
    public static String memory(String text) {
        if (!MEMORY.matcher(text).matches()) {
            throw new IllegalArgumentException("expected memory such as 512Mi or 4Gi");
        }
        return text;
    }

    /** One of an enum's constants, written {@code sorted-as-text}. */
    public static <E extends Enum<E>> YamlSection.Reader<E> oneOf(Class<E> type) {
        return text -> {
            for (E constant : type.getEnumConstants()) {
                if (written(constant).equals(text)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException("expected one of "
                    + String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants())
                                    .map(Readers::written)
                                    .toList()));
        };
    }

    /** A time as {@link #duration} reads it. */
    static String written(Duration duration) {
        StringBuilder text = new StringBuilder();
        append(text, duration.toHours(), "h");
        append(text, duration.toMinutesPart(), "m");
        append(text, duration.toSecondsPart(), "s");
        append(text, duration.toMillisPart(), "ms");
        return text.isEmpty() ? "0s" : text.toString();
    }

    private static void append(StringBuilder text, long count, String unit) {
        if (count > 0) {
            text.append(count).append(unit);
        }
    }

    public static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
