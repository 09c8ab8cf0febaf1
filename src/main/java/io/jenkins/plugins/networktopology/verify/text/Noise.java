package io.jenkins.plugins.networktopology.verify.text;

import java.util.regex.Pattern;

/**
 * Lines that a session puts around the answer, on any device: prompts with or without the command, a command's echo,
 * rules, clocks, pagers, log messages.
 */
public final class Noise {

    /** No line of a table is longer; longer ones are not worth a pattern. */
    static final int LONGEST = 2000;

    private static final Pattern PROMPT = Pattern.compile(
            "[^\\s#>$%\"<]{0,80}\\s?[#>](?:\\s.*|(?:sh|show|ping|do|run|dis|display|exit|terminal)\\b.*)?"
                    + "|[\\w.-]{1,63}@[^\\s]{1,80}[$%](?:\\s.*)?|\\[[\\w.@~/: -]{1,80}\\][#$](?:\\s.*)?|\\$\\s\\S.*");

    /** Huawei's and Comware's exec and system views. */
    private static final Pattern VIEW = Pattern.compile(
            "(?:<[\\w.@()/:-]{1,64}>|\\[[~*]?[\\w.@()/:-]{1,64}\\])(?:\\s?(?:dis|ping|screen|system|quit|return)\\S{0,20}(?:\\s.*)?)?");

    private static final Pattern JUNOS_BANNER = Pattern.compile("\\{[\\w:-]{1,40}\\}|\\[edit[^\\]]{0,120}\\]");

    private static final Pattern COMMAND = Pattern.compile(
            "(?:do |run |sudo |cli |#)?(?:sho?w?|display|ping6?|terminal|screen-length|set cli|lldpcli|lldpctl|ip -\\S+)"
                    + "(?:\\s.*)?");

    private static final Pattern CLOCK = Pattern.compile(
            "\\*?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\\s{1,3}[A-Z][a-z]{2}\\s{1,3}\\d{1,2}\\s{1,3}\\d{2}:\\d{2}:\\d{2}.{0,40}");

    private static final Pattern RULE = Pattern.compile("[-=*+|\\s]{3,}");

    private static final Pattern PAGER =
            Pattern.compile("-{2,4}\\s?\\(?more\\)?.{0,20}-{2,4}.{0,10}", Pattern.CASE_INSENSITIVE);

    /** As in {@code %LINK-3-UPDOWN:} or {@code RP/0/0/CPU0: … %ROUTING-OSPF-5-ADJCHG :}. */
    private static final Pattern LOG = Pattern.compile("%[A-Z][A-Z0-9_-]{1,60}-[0-7]-[A-Z0-9_]{2,60}\\s?:");

    private Noise() {}

    /** Whether a line is of a pager or a log message, which come at any moment, and not a document's own. */
    static boolean interrupts(String line) {
        String text = line.strip();
        return text.length() <= LONGEST
                && !text.isEmpty()
                && "{}[]\"<".indexOf(text.charAt(0)) < 0
                && (PAGER.matcher(text).matches() || LOG.matcher(text).find());
    }

    /** Whether a line says nothing about what was asked. */
    public static boolean is(String line) {
        String text = line.strip();
        if (text.isEmpty()) {
            return true;
        }
        if (text.length() > LONGEST) {
            return false;
        }
        return RULE.matcher(text).matches()
                || PROMPT.matcher(text).matches()
                || VIEW.matcher(text).matches()
                || CLOCK.matcher(text).matches()
                || COMMAND.matcher(text).matches()
                || JUNOS_BANNER.matcher(text).matches()
                || PAGER.matcher(text).matches()
                || LOG.matcher(text).find();
    }
}
