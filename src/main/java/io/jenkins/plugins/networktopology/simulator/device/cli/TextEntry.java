package io.jenkins.plugins.networktopology.simulator.device.cli;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of text behind a banner command: taken without a prompt until one ends them. */
public final class TextEntry {

    private static final Pattern DELIMITED =
            Pattern.compile("(?:[a-z-]{2,}\\s+)?(\\^C|\\S)(.*)", Pattern.CASE_INSENSITIVE);

    private TextEntry() {}

    /** As on IOS and IOS XR: the first sign behind the banner's kind ends the text where it comes again. */
    public static void delimited(ModalShell<?> shell, String typed, Transcript out) {
        Matcher opened = DELIMITED.matcher(typed.strip());
        if (opened.matches() && !opened.group(2).contains(opened.group(1))) {
            String sign = opened.group(1);
            out.line("Enter TEXT message.  End with the character '" + sign.charAt(sign.length() - 1) + "'.");
            take(shell, line -> line.contains(sign));
        }
    }

    /** As on EOS: until a line EOF. */
    public static void untilEof(ModalShell<?> shell, Transcript out) {
        out.line("Enter TEXT message. Type 'EOF' on its own line to end.");
        take(shell, "EOF"::equals);
    }

    private static void take(ModalShell<?> shell, Predicate<String> last) {
        shell.ask("", (line, out) -> {
            if (!last.test(line)) {
                take(shell, last);
            }
        });
    }
}
