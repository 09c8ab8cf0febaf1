package io.jenkins.plugins.networktopology.topology;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of checks that a topology can expect. */
public enum CheckKind {
    /** Neighbours in the tables of devices. */
    LLDP,
    /** Pings, those derived from links and those written down. */
    PING,
    /** The output of commands. */
    COMMAND;

    /** As users write it: {@code lldp}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind that users call so.
     *
     * @throws IllegalArgumentException naming those that there are
     */
    public static CheckKind of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + label
                        + "\" is no kind of check; expected one or more of "
                        + Arrays.stream(values()).map(CheckKind::label).collect(Collectors.joining(", "))));
    }

    /** Whether some are expected; none come of pings between neighbours if no link has addresses. */
    boolean isIn(Verification expected) {
        return switch (this) {
            case LLDP -> expected.lldp();
            case PING ->
                expected.ping() != Verification.PingScope.OFF
                        || !expected.pings().isEmpty();
            case COMMAND -> !expected.commands().isEmpty();
        };
    }
}
