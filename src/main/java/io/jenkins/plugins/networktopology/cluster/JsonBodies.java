package io.jenkins.plugins.networktopology.cluster;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What is sent for an object. client-java's own serialiser asks each of its 700 model classes whether it would write a
 * field's type, copies every object once for each object around it, and writes the empty lists that its models begin
 * with: a second for the first lab of a process, and a third more for the API server to read. Writes one object after the
 * other, for one thread at a time.
 */
final class JsonBodies {

    /** Hardly a pod is longer, in bytes. */
    private static final int USUAL_LENGTH = 4 * 1024;

    private final ByteArrayBuilder bytes = new ByteArrayBuilder(USUAL_LENGTH);

    byte[] of(Object body) {
        if (body instanceof DynamicKubernetesObject custom) {
            return custom.getRaw().toString().getBytes(StandardCharsets.UTF_8);
        }
        bytes.reset();
        try (JsonGenerator out = Wire.JSON.createGenerator(bytes)) {
            ModelWriter.write(out, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
