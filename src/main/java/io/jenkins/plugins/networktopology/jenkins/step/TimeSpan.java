package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as users write them in parameters: {@code 30s}, {@code 5m}, {@code 2h}. */
public final class TimeSpan {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\s*(s|m|h)");

    private TimeSpan() {}

    /**
     * Reads a time.
     *
     * @param parameter whose it is, for the message
     */
    public static Duration parse(String parameter, String text) throws AbortException {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new AbortException(parameter + ": \"" + text + "\" is no time; write it like 30s, 5m or 2h");
        }
        long count = Long.parseLong(form.group(1));
        return switch (form.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            default -> Duration.ofHours(count);
        };
    }

    /** The same for a parameter that may be left out, which is null. */
    static Duration orElse(String parameter, String text, Duration otherwise) throws AbortException {
        return text == null ? otherwise : parse(parameter, text);
    }
}
