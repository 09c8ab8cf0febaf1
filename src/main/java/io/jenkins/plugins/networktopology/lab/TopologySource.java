package io.jenkins.plugins.networktopology.lab;

import java.util.Objects;

/**
 * A topology as it was written; kept with the lab, so that a later process can verify it.
 *
 * @param name of the file, for messages
 * @param text its text
 */
public record TopologySource(String name, String text) {

    public TopologySource {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
    }
}
