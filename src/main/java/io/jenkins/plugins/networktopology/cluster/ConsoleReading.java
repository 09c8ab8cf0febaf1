package io.jenkins.plugins.networktopology.cluster;

import java.util.Objects;

/**
 * What a serial console said while somebody listened.
 *
 * @param text the end of it, without the telnet protocol's bytes and the terminal's control sequences; may be empty
 * @param remark why there is no text, in a sentence; empty if there is some
 */
public record ConsoleReading(String text, String remark) {

    public ConsoleReading {
        Objects.requireNonNull(text);
        Objects.requireNonNull(remark);
    }
}
