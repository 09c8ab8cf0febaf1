package io.jenkins.plugins.networktopology.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the standard output is. */
final class Terminals {

    /** What a terminal has that does not say. */
    private static final int USUAL_ROWS = 24;

    private static final Pattern SIZE = Pattern.compile("\\s*(\\d{1,4}) \\d{1,4}\\s*");

    private Terminals() {}

    /** Whether a person is watching who can see colours; {@code NO_COLOR} and a dumb terminal say no. */
    static boolean isTerminal() {
        return isConsole() && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }

    /** From Java 22 on there is a console where there is no terminal too, and it says so. */
    private static boolean isConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    /** How many rows the terminal has, as far as can be known. */
    static int rows() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectErrorStream(true)
                    .start();
            if (!stty.waitFor(1, TimeUnit.SECONDS)) {
                stty.destroyForcibly();
                return USUAL_ROWS;
            }
            Matcher size = SIZE.matcher(new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
            int rows = size.matches() ? Integer.parseInt(size.group(1)) : 0;
            return rows > 0 ? rows : USUAL_ROWS;
        } catch (IOException withoutStty) {
            return USUAL_ROWS;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL_ROWS;
        }
    }
}
