package io.jenkins.plugins.networktopology.lab;

import java.util.Objects;
import java.util.Optional;

/**
 * Who a lab is for.
 *
 * @param name for people: a build's URL, or {@code user@host}
 * @param controller which installation of ours manages the lab, such as a Jenkins controller's id; its reaper leaves
 *     others' labs alone
 */
public record Owner(String name, Optional<String> controller) {

    public Owner {
        Objects.requireNonNull(name);
        Objects.requireNonNull(controller);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a lab's owner needs a name");
        }
    }

    /** The user who runs this process. */
    public static Owner user() {
        return new Owner(System.getProperty("user.name", "unknown"), Optional.empty());
    }
}
