package io.jenkins.plugins.networktopology.simulator.api.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The fields that objects of a type may have. */
public interface Shape {

    /**
     * Removes fields that the type does not have, and nulls.
     *
     * @return the paths of what was unknown
     * @throws ApiException if a value has a type that cannot be decoded
     */
    List<String> prune(ObjectNode object);

    /** Adds what the fields' own rules find wrong. */
    void check(ObjectNode object, Problems problems);
}
