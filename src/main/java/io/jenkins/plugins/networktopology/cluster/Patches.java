package io.jenkins.plugins.networktopology.cluster;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Merge patches (RFC 7386): what is named is set, what is null is removed. */
final class Patches {

    private Patches() {}

    /** Sets annotations; those with an empty value are removed. */
    static byte[] annotations(Map<String, String> annotations) {
        ObjectNode patch = Wire.JSON.createObjectNode();
        ObjectNode marks = patch.putObject("metadata").putObject("annotations");
        annotations.forEach((key, value) -> {
            if (value.isEmpty()) {
                marks.putNull(key);
            } else {
                marks.put(key, value);
            }
        });
        return bytes(patch);
    }

    static byte[] bytes(ObjectNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
