package io.jenkins.plugins.networktopology.platform;

import java.util.Optional;

/** The data interfaces of a platform: network card number to the device's name and back, in all spellings. */
public interface InterfaceNaming {

    /** The full name behind card {@code card} (1 is the container's eth1), or empty if there is no such card. */
    Optional<String> nameOf(int card);

    /** The card behind a name in any spelling ({@code Gi2}, {@code gigabitethernet 2}, {@code ge-0/0/3.0}), or empty. */
    Optional<Integer> cardOf(String written);

    /** Whether the name, in any spelling, is the management interface. */
    boolean isManagement(String written);

    /** The data interfaces for messages, such as {@code ge-0/0/0 to ge-0/0/95}. */
    String range();

    /** The full name of a data interface in any spelling, or empty. */
    default Optional<String> canonical(String written) {
        return cardOf(written).flatMap(this::nameOf);
    }
}
