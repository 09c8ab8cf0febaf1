package io.jenkins.plugins.networktopology.session;

/**
 * What was sent and received, line by line with secrets masked. Keeps the beginning (the login) and the end; what is
 * left out in between is said.
 */
final class Transcript {

    private static final int LONGEST_SHOWN = 120;

    private static final int HEAD = 16_384;
    private static final int TAIL = 49_152;
    private static final int LONGEST_LINE = 8_192;

    private final SecretMask mask;
    private final StringBuilder head = new StringBuilder();
    private final StringBuilder tail = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private long left;

    Transcript(SecretMask mask) {
        this.mask = mask;
    }

    SecretMask mask() {
        return mask;
    }

    /** A command as messages show it: without secrets, and cut. */
    String shown(String command) {
        String masked = mask.mask(command);
        return masked.length() <= LONGEST_SHOWN ? masked : masked.substring(0, LONGEST_SHOWN) + "...";
    }

    /** What came, as it came: typed keys are in it as the device's echo. */
    synchronized void received(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || line.length() >= LONGEST_LINE) {
                keep(mask.mask(line.toString()) + "\n");
                line.setLength(0);
            }
            if (c == '\t' || !Character.isISOControl(c)) {
                line.append(c);
            }
        }
    }

    /** A remark of ours, on a line of its own. */
    synchronized void note(String text) {
        if (!line.isEmpty()) {
            keep(mask.mask(line.toString()) + "\n");
            line.setLength(0);
        }
        keep("[" + mask.mask(text) + "]\n");
    }

    synchronized String text() {
        String gap = left == 0 ? "" : "[" + left + " characters left out]\n";
        return head + gap + tail + mask.mask(line.toString());
    }

    private void keep(String text) {
        if (head.length() + text.length() <= HEAD && tail.isEmpty()) {
            head.append(text);
            return;
        }
        tail.append(text);
        if (tail.length() > TAIL) {
            int cut = tail.length() - TAIL * 3 / 4;
            int next = tail.indexOf("\n", cut);
            int end = next < 0 ? cut : next + 1;
            left += end;
            tail.delete(0, end);
        }
    }
}
