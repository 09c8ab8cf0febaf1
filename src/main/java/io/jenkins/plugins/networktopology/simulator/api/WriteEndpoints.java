package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType.Trait;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.util.function.UnaryOperator;

/** Create, update and patch. */
final class WriteEndpoints {

    private final Writes writes;

    WriteEndpoints(Writes writes) {
        this.writes = writes;
    }

    Answer create(ServedType served, ResourcePath path, Call call) {
        ObjectNode object =
                Decoder.decode(served, path, call.object(served.type().kind()), call.query());
        return reply(201, served, call, writes.create(served, path.namespace(), object, call.dryRun()));
    }

    Answer update(ServedType served, ResourcePath path, Call call) {
        ObjectNode object =
                Decoder.decode(served, path, call.object(served.type().kind()), call.query());
        String name = Json.metadata(object).path("name").asText("");
        if (name.isEmpty()) {
            Json.metadata(object).put("name", path.name());
        } else if (!name.equals(path.name())) {
            throw ApiException.badRequest(
                    "the name of the object (" + name + ") does not match the name on the URL (" + path.name() + ")");
        }
        boolean absent = served.store().get(path.key()).isEmpty();
        if (absent && served.type().has(Trait.CREATE_ON_UPDATE)) {
            return reply(201, served, call, writes.create(served, path.namespace(), object, call.dryRun()));
        }
        return reply(
                200,
                served,
                call,
                writes.update(
                        served, path.key(), part(served, path), false, current -> object.deepCopy(), call.dryRun()));
    }

    Answer patch(ServedType served, ResourcePath path, Call call) {
        boolean apply = call.contentType().equals("application/apply-patch+yaml");
        if (apply && served.store().get(path.key()).isEmpty()) {
            ObjectNode wanted = call.patch();
            Json.metadata(wanted).put("name", path.name());
            ObjectNode object = Decoder.decode(served, path, wanted, call.query());
            return reply(201, served, call, writes.create(served, path.namespace(), object, call.dryRun()));
        }
        UnaryOperator<ObjectNode> patch = patchOf(served, call);
        return reply(
                200,
                served,
                call,
                writes.update(
                        served,
                        path.key(),
                        part(served, path),
                        true,
                        current -> Decoder.decode(served, path, patch.apply(current), call.query()),
                        call.dryRun()));
    }

    private static Answer reply(int code, ServedType served, Call call, ObjectNode object) {
        return Reply.json(code, new Presentation(served, Form.of(call.accept()), call.query()).one(object));
    }

    private static UnaryOperator<ObjectNode> patchOf(ServedType served, Call call) {
        boolean custom = served.type().has(Trait.CUSTOM);
        return switch (call.contentType()) {
            case "application/merge-patch+json" -> new MergePatch(call.patch());
            case "application/json-patch+json" -> new JsonPatch(call.json("JSONPatch"));
            case "application/strategic-merge-patch+json" -> {
                if (custom) {
                    throw ApiException.unsupportedMediaType("the body of the request was in an unknown format -"
                            + " accepted media types include: application/json-patch+json,"
                            + " application/merge-patch+json, application/apply-patch+yaml");
                }
                yield new StrategicPatch(call.patch());
            }
            // Who owns which field is not kept: an applied object is merged into the current one.
            case "application/apply-patch+yaml" ->
                custom ? new MergePatch(call.patch()) : new StrategicPatch(call.patch());
            default -> throw ApiException.unsupportedPatch();
        };
    }

    private static Update.Part part(ServedType served, ResourcePath path) {
        return path.subresource().equals("status") && served.type().has(Trait.STATUS)
                ? Update.Part.STATUS
                : Update.Part.MAIN;
    }
}
