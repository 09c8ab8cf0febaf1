package io.jenkins.plugins.networktopology.cluster;

import java.util.Objects;

/**
 * What a registry says about an image.
 *
 * @param presence whether it has it
 * @param words what it said, for people
 */
public record ImageSighting(Presence presence, String words) {

    public ImageSighting {
        Objects.requireNonNull(presence);
        Objects.requireNonNull(words);
    }

    /** Whether an image is there. */
    public enum Presence {
        PRESENT,
        ABSENT,
        /** The registry does not say, since we have no login, or one that may not; some say so too of what is not there. */
        REFUSED,
        /** The registry could not be asked from here, or did not answer us; the machines may fare better. */
        UNKNOWN
    }
}
