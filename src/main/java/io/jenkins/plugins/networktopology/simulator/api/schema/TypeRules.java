package io.jenkins.plugins.networktopology.simulator.api.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a type asks of its objects beyond their fields' types. */
public interface TypeRules {

    /** For types that ask for nothing. */
    TypeRules NONE = new TypeRules() {};

    /** Fills in what the writer left out, on every write. */
    default void complete(ObjectNode object) {}

    /** Adds what is wrong with an object. */
    default void check(ObjectNode object, Problems problems) {}

    /** Adds what is wrong with a change. */
    default void checkChange(ObjectNode before, ObjectNode after, Problems problems) {}
}
