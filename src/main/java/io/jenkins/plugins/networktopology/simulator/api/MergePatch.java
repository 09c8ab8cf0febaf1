package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;

/** JSON merge patch (RFC 7386): objects are merged, all else replaced, null removes. */
record MergePatch(ObjectNode patch) implements UnaryOperator<ObjectNode> {

    @Override
    public ObjectNode apply(ObjectNode target) {
        patch.properties().forEach(field -> {
            JsonNode wanted = field.getValue();
            if (wanted.isNull()) {
                target.remove(field.getKey());
            } else if (wanted instanceof ObjectNode part) {
                ObjectNode child =
                        target.get(field.getKey()) instanceof ObjectNode object ? object : target.objectNode();
                target.set(field.getKey(), new MergePatch(part).apply(child));
            } else {
                target.set(field.getKey(), wanted.deepCopy());
            }
        });
        return target;
    }
}
