package io.jenkins.plugins.networktopology.session;

import io.jenkins.plugins.networktopology.platform.Dialect;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The prompt that was learned, and those that follow from it. The dialect says what prompts look like; the name in the
 * learned one keeps a line of an answer that only looks like a prompt from being taken for it.
 */
final class PromptMemory {

    /** IOS keeps 16 to 20 characters of the host name in configuration modes, XR 31 of the prompt (netmiko). */
    private static final int KEPT_WHEN_CUT = 10;

    private static final int LONGEST = 300;

    private final Pattern exec;
    private final Pattern config;
    private String name = "";

    PromptMemory(Dialect dialect) {
        exec = dialect.prompt();
        config = dialect.config().prompt();
    }

    /** Remembers a confirmed prompt of either mode; one of configuration mode adds nothing if it is known. */
    void learn(String prompt) {
        if (!isKnownConfig(prompt)) {
            name = nameIn(prompt);
        }
    }

    /** The learned prompt's name, such as {@code RP/0/0/CPU0:xr-1}; empty before the first is learned. */
    String name() {
        return name;
    }

    /** Whether a line could be a prompt of the dialect, whatever its name. */
    boolean isPossible(String line) {
        return matches(exec, line) || matches(config, line);
    }

    boolean isKnown(String line) {
        return isKnownExec(line) || isKnownConfig(line);
    }

    /** The learned exec prompt; its end may differ, as {@code >} becomes {@code #} with privileges. */
    boolean isKnownExec(String line) {
        return !name.isEmpty() && line.startsWith(name) && matches(exec, line) && endsName(line, name.length());
    }

    /** The configuration prompt, which may hold only the beginning of the name. */
    boolean isKnownConfig(String line) {
        if (name.isEmpty() || !matches(config, line)) {
            return false;
        }
        if (line.startsWith(name)) {
            return endsName(line, name.length());
        }
        String shown = nameIn(line);
        return shown.length() >= KEPT_WHEN_CUT && name.startsWith(shown);
    }

    boolean isConfig(String line) {
        return matches(config, line);
    }

    /** Where the prompt at the end of a text begins, with the lines that belong to it. */
    int startIn(String text) {
        int from = Math.max(0, text.length() - LONGEST);
        from = from == 0 ? 0 : Math.max(from, text.indexOf('\n', from));
        int lineStart = text.lastIndexOf('\n') + 1;
        return Math.min(lineStart, Math.min(start(exec, text, from), start(config, text, from)));
    }

    private static int start(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text);
        matcher.region(Math.min(from, text.length()), text.length());
        return matcher.find() ? matcher.start() : text.length();
    }

    private static boolean matches(Pattern pattern, String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST
                && pattern.matcher(line).find();
    }

    private static boolean endsName(String line, int at) {
        return at < line.length() && !Character.isLetterOrDigit(line.charAt(at)) && "-_.".indexOf(line.charAt(at)) < 0;
    }

    private static String nameIn(String prompt) {
        String bare = prompt.strip();
        int end = bare.length();
        while (end > 0 && "#>$%]".indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        while (end > 0 && bare.charAt(end - 1) == ')') {
            end = Math.max(0, bare.lastIndexOf('(', end - 1));
        }
        return bare.substring(0, end);
    }
}
