package io.jenkins.plugins.networktopology.lab;

import java.util.Objects;
import java.util.Optional;

/**
 * A node that will not get further.
 *
 * @param rung which it will not reach; the next one if not said
 * @param why in a sentence
 * @param wantsLog whether its container's output may tell more
 */
record Hopeless(Optional<Rung> rung, String why, boolean wantsLog) {

    Hopeless(Optional<Rung> rung, String why) {
        this(rung, why, false);
    }

    /** Its container ran, and its output may tell more. */
    Hopeless withLog() {
        return new Hopeless(rung, why, true);
    }

    Hopeless {
        Objects.requireNonNull(rung);
        Objects.requireNonNull(why);
    }
}
