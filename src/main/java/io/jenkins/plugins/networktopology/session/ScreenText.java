package io.jenkins.plugins.networktopology.session;

/**
 * What a terminal would show of a stream of characters, as lines: carriage return and backspace move the cursor, later
 * characters overwrite earlier ones, of the escape sequences (ECMA-48) those that move within a line or erase it are
 * followed and all others are dropped. Lines have no end: what the device does not wrap is not wrapped.
 */
final class ScreenText {

    private static final char ESCAPE = '\u001b';
    private static final char BELL = '\u0007';

    private enum State {
        TEXT,
        ESCAPED,
        /** ESC [ parameters final. */
        CONTROL_SEQUENCE,
        /** ESC ] … BEL, window titles. */
        STRING,
        /** ESC ( X, choice of a character set. */
        ONE_MORE
    }

    private final StringBuilder done = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder parameters = new StringBuilder();
    private int column;
    private boolean erased;
    private State state = State.TEXT;

    void append(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            accept(text.charAt(i));
        }
    }

    /** The finished lines, each with a line feed. */
    String finishedLines() {
        return done.toString();
    }

    /** The line that the cursor is in. */
    String lastLine() {
        return line.toString();
    }

    int length() {
        return done.length() + line.length();
    }

    /**
     * Takes the end of the last line away, from this column on: a pager that has been answered. Whether and how the
     * device wipes it itself differs between releases.
     */
    void eraseFrom(int start) {
        line.setLength(start);
        column = start;
        erased = true;
    }

    private void accept(char c) {
        switch (state) {
            case TEXT -> text(c);
            case ESCAPED -> escaped(c);
            case CONTROL_SEQUENCE -> controlSequence(c);
            case STRING -> state = c == BELL ? State.TEXT : c == ESCAPE ? State.ESCAPED : State.STRING;
            case ONE_MORE -> state = State.TEXT;
        }
    }

    private void text(char c) {
        switch (c) {
            case '\n' -> newLine();
            case '\r' -> column = 0;
            case '\b' -> column = Math.max(0, column - 1);
            case ESCAPE -> state = State.ESCAPED;
            default -> {
                if (c == '\t' || !Character.isISOControl(c)) {
                    put(c);
                }
            }
        }
    }

    private void put(char c) {
        pad();
        if (column < line.length()) {
            line.setCharAt(column, c);
        } else {
            line.append(c);
        }
        column++;
    }

    private void pad() {
        while (line.length() < column) {
            line.append(' ');
        }
    }

    private void newLine() {
        int end = line.length();
        while (erased && end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        done.append(line, 0, end).append('\n');
        line.setLength(0);
        column = 0;
        erased = false;
    }

    private void escaped(char c) {
        state = switch (c) {
            case '[' -> State.CONTROL_SEQUENCE;
            case ']', 'P', '_', '^' -> State.STRING;
            case '(', ')', '*', '+', '#' -> State.ONE_MORE;
            default -> State.TEXT;
        };
        parameters.setLength(0);
        if (c == 'E') {
            newLine();
        }
    }

    private void controlSequence(char c) {
        if (c < '@' || c > '~') {
            parameters.append(c);
            return;
        }
        state = State.TEXT;
        switch (c) {
            case 'D' -> column = Math.max(0, column - number(1));
            case 'C' -> column += Math.min(number(1), 1000);
            case 'G' -> column = Math.min(number(1), 1000) - 1;
            case 'K' -> eraseInLine(number(0));
            case 'P' -> line.delete(Math.min(column, line.length()), Math.min(column + number(1), line.length()));
            default -> {
                // colours, modes, questions about the terminal
            }
        }
    }

    private void eraseInLine(int which) {
        switch (which) {
            case 0 -> line.setLength(Math.min(column, line.length()));
            case 2 -> line.setLength(0);
            default -> {
                for (int i = 0; i < Math.min(column + 1, line.length()); i++) {
                    line.setCharAt(i, ' ');
                }
            }
        }
    }

    /** The first parameter; as on a terminal, none and zero mean one where one is the least. */
    private int number(int least) {
        int value = 0;
        for (int i = 0; i < parameters.length() && Character.isDigit(parameters.charAt(i)); i++) {
            value = Math.min(100_000, value * 10 + Character.digit(parameters.charAt(i), 10));
        }
        return Math.max(least, value);
    }
}
