package io.jenkins.plugins.networktopology.simulator.api.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The shape of a type whose fields the simulator does not know: anything goes. */
public final class OpenShape implements Shape {

    @Override
    public List<String> prune(ObjectNode object) {
        return List.of();
    }

    @Override
    public void check(ObjectNode object, Problems problems) {
        // Nothing is known that could be wrong.
    }
}
