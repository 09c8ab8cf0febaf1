package io.jenkins.plugins.networktopology.simulator.device.cli;

/** The line being typed; every change answers what the terminal must echo. */
final class LineEditor {

    private static final String RUB = "\b \b";

    private final StringBuilder line = new StringBuilder();
    private char previous;

    /** Carriage return and line feed both end a line; the pair ends one line only. */
    boolean isLineEnd(char key) {
        boolean secondOfPair = key == '\n' && previous == '\r';
        previous = key;
        return !secondOfPair;
    }

    String insert(char key) {
        previous = key;
        if (Character.isISOControl(key) && key != '\t') {
            return "";
        }
        line.append(key);
        return String.valueOf(key);
    }

    String rubOut() {
        if (line.length() == 0) {
            return "";
        }
        line.setLength(line.length() - 1);
        return RUB;
    }

    String rubOutAll() {
        String echo = RUB.repeat(line.length());
        line.setLength(0);
        return echo;
    }

    /** Replaces the line by one that starts the same, as completion does. */
    String replaceTail(String longer) {
        if (!longer.startsWith(line.toString())) {
            return "";
        }
        String tail = longer.substring(line.length());
        line.append(tail);
        return tail;
    }

    boolean isEmpty() {
        return line.length() == 0;
    }

    String text() {
        return line.toString();
    }

    String take() {
        String whole = line.toString();
        line.setLength(0);
        return whole;
    }
}
