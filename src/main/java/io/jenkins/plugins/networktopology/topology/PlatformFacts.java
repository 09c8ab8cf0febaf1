package io.jenkins.plugins.networktopology.topology;

import java.util.Collection;
import java.util.Optional;

/** What a reader of topology files must know of platforms; implemented by the platform catalogue. */
public interface PlatformFacts {

    /** The ids that may be written as {@code platform}. */
    Collection<String> ids();

    boolean knows(String platform);

    /** What to write in place of an id that is not known, for messages. */
    default String insteadOf(String unknown) {
        return Nearest.to(unknown, ids())
                .map(near -> "did you mean " + near + "?")
                .orElse("expected one of " + String.join(", ", ids()));
    }

    /**
     * The device's full name of a data interface written in any of its spellings.
     *
     * @param platform a known id
     * @param written such as {@code Gi2}, {@code gigabitethernet 2}
     * @return such as {@code GigabitEthernet2}, or empty if the platform has no such data interface
     */
    Optional<String> interfaceName(String platform, String written);

    /**
     * The device's full name of the data interface behind a network card.
     *
     * @param platform a known id
     * @param card counted from 1, as in the container's eth1
     * @return empty if the platform has no such card
     */
    Optional<String> interfaceOfCard(String platform, int card);

    /** The number of the card behind a device's full interface name; the opposite of {@link #interfaceOfCard}. */
    Optional<Integer> cardOf(String platform, String interfaceName);

    /** Whether the written name is the platform's management interface. */
    boolean isManagement(String platform, String written);

    /** How the platform's data interfaces are written, for messages: {@code GigabitEthernet2 to GigabitEthernet9}. */
    String interfaceRange(String platform);

    /** The platform that images of that name are of; empty if the name tells nothing. */
    Optional<String> platformOfImage(String image);

    /** What generated names of the platform's nodes begin with, such as {@code vmx}. */
    String nodePrefix(String platform);
}
