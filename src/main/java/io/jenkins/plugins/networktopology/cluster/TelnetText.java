package io.jenkins.plugins.networktopology.cluster;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import okio.Buffer;
import okio.ByteString;

/**
 * The end of what comes over a telnet connection, as text: without the commands that are mixed into it (RFC 854, RFC 855)
 * and without what only moves a terminal's cursor. One thread's.
 */
final class TelnetText {

    private static final int SUBNEGOTIATION_END = 240;
    private static final int SUBNEGOTIATION = 250;
    private static final int FIRST_WITH_OPTION = 251;
    private static final int COMMAND = 255;

    /** ECMA-48: control sequences, then strings such as a window's title, then other escapes. */
    private static final Pattern CONTROL = Pattern.compile(
            "\u001b\\[[0-?]*[ -/]*[@-~]|\u001b[\\]P^_X][^\u0007\u001b]*(?:\u0007|\u001b\\\\)?|\u001b[ -/]*[0-~]?");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private enum State {
        TEXT,
        AFTER_COMMAND,
        OPTION,
        INSIDE,
        AFTER_COMMAND_INSIDE
    }

    private final Buffer text = new Buffer();
    private final int most;
    private State state = State.TEXT;

    /** @param most how many bytes of text are kept, the last ones */
    TelnetText(int most) {
        this.most = most;
    }

    void take(ByteString bytes) {
        for (int i = 0; i < bytes.size(); i++) {
            take(bytes.getByte(i) & 0xff);
        }
        if (text.size() > most) {
            skip(text.size() - most);
        }
    }

    private void take(int octet) {
        switch (state) {
            case TEXT -> plain(octet);
            case AFTER_COMMAND -> command(octet);
            case OPTION -> state = State.TEXT;
            case INSIDE -> state = octet == COMMAND ? State.AFTER_COMMAND_INSIDE : State.INSIDE;
            case AFTER_COMMAND_INSIDE -> state = octet == SUBNEGOTIATION_END ? State.TEXT : State.INSIDE;
        }
    }

    private void plain(int octet) {
        if (octet == COMMAND) {
            state = State.AFTER_COMMAND;
        } else {
            text.writeByte(octet);
        }
    }

    private void command(int octet) {
        if (octet == COMMAND) {
            text.writeByte(octet);
            state = State.TEXT;
        } else if (octet == SUBNEGOTIATION) {
            state = State.INSIDE;
        } else {
            state = octet >= FIRST_WITH_OPTION ? State.OPTION : State.TEXT;
        }
    }

    private void skip(long count) {
        try {
            text.skip(count);
        } catch (java.io.EOFException e) {
            throw new IllegalStateException(e); // no more is skipped than there is
        }
    }

    /** What was taken, line by line, without blank lines at its ends. */
    String lines() {
        String raw = text.snapshot().string(StandardCharsets.UTF_8);
        String plain = CONTROL.matcher(raw).replaceAll("").replace("\r\n", "\n").replace('\r', '\n');
        return INVISIBLE.matcher(plain).replaceAll("").strip();
    }
}
