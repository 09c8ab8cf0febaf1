package io.jenkins.plugins.networktopology.verify.lldp.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code show interfaces} of IOS, IOS XR and EOS: a title per interface, then its MAC and IP addresses. */
final class InterfaceLines {

    private static final Pattern TITLE = Pattern.compile("(\\S{1,60}) is [a-z ,-]{2,60}line protocol is .{2,80}");
    private static final Pattern HARDWARE =
            Pattern.compile("Hardware is .{1,80}?, address is ([0-9A-Fa-f.:-]{12,17})(?:\\s?\\(bia .*)?");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:Secondary|Internet) address is (\\d{1,3}(?:\\.\\d{1,3}){3})(?:/\\d{1,2})?.{0,60}");

    private final Draft draft;
    private String current = "";

    InterfaceLines(Draft draft) {
        this.draft = draft;
    }

    /** Takes a stripped line that is at most a few hundred characters long. */
    void take(String line) {
        Matcher title = TITLE.matcher(line);
        if (title.matches()) {
            current = title.group(1);
            return;
        }
        Matcher hardware = HARDWARE.matcher(line);
        if (hardware.matches() && !current.isEmpty()) {
            draft.port(current, hardware.group(1));
            return;
        }
        Matcher address = ADDRESS.matcher(line);
        if (address.matches()) {
            draft.address(address.group(1));
        }
    }
}
