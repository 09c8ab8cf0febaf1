package io.jenkins.plugins.networktopology.cli;

import java.io.PrintWriter;
import java.util.List;

/**
 * Where progress goes: coloured and redrawn in place on a terminal, plain lines otherwise. Safe for use by many
 * threads.
 */
final class Screen {

    /** Colours of a terminal. */
    enum Colour {
        GREEN("32"),
        RED("31"),
        YELLOW("33"),
        MAGENTA("35"),
        GREY("90"),
        BOLD("1");

        private final String code;

        Colour(String code) {
            this.code = code;
        }
    }

    private final PrintWriter out;
    private final boolean terminal;
    private int drawn;

    Screen(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    boolean isTerminal() {
        return terminal;
    }

    String paint(String text, Colour colour) {
        return terminal ? "\u001b[" + colour.code + "m" + text + "\u001b[0m" : text;
    }

    /** Whether what was said could not be written, as into a pipe whose reader has ended. */
    boolean isClosed() {
        return out.checkError();
    }

    /** A line that stays, above what is being redrawn. */
    synchronized void line(String text) {
        erase();
        out.println(text);
        out.flush();
    }

    /** Replaces what was drawn before; nothing happens where there is no terminal. */
    synchronized void draw(List<String> lines) {
        if (terminal) {
            erase();
            lines.forEach(out::println);
            drawn = lines.size();
            out.flush();
        }
    }

    private void erase() {
        if (drawn > 0) {
            out.print("\u001b[" + drawn + "A\u001b[J");
            drawn = 0;
        }
    }
}
