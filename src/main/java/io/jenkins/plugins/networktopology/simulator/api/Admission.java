package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.Problems;
import java.util.Optional;

/** The last step before an object is stored: takes, or refuses, what it needs of things that all objects share. */
@FunctionalInterface
interface Admission {

    /** Takes nothing. */
    Admission NONE = (before, after, problems) -> () -> {};

    /**
     * Takes what the object needs and writes into it what was given.
     *
     * @param before the object that is replaced, if there is one
     * @param after the object about to be stored
     * @param problems gets what cannot be had
     * @return gives it back, for when the object is not stored after all
     */
    Runnable admit(Optional<ObjectNode> before, ObjectNode after, Problems problems);
}
