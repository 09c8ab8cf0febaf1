package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.Snapshot;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Delete one and delete many. */
final class DeleteEndpoint {

    /** Types whose deletion answers with the object, as the real server's storage has it. */
    private static final Set<ResourceType> ANSWER_WITH_OBJECT =
            Set.of(ResourceTypes.PODS, ResourceTypes.SERVICES, ResourceTypes.SERVICE_ACCOUNTS);

    private final Deletes deletes;

    DeleteEndpoint(Deletes deletes) {
        this.deletes = deletes;
    }

    Answer one(ServedType served, ResourcePath path, Call call) {
        Deletes.Outcome outcome = deletes.delete(served, path.key(), options(call));
        if (!outcome.gone() || ANSWER_WITH_OBJECT.contains(served.type())) {
            return Reply.json(200, presentation(served, call).one(outcome.object()));
        }
        ObjectNode status = Reply.head("Success");
        ObjectNode details = status.putObject("details").put("name", path.name());
        if (!served.type().group().isEmpty()) {
            details.put("group", served.type().group());
        }
        details.put("kind", served.type().plural()).put("uid", outcome.object().uid());
        return Reply.json(200, status);
    }

    Answer many(ServedType served, ResourcePath path, Call call) {
        Selection selection = Selection.of(served, path, call.query());
        DeleteOptions options = options(call);
        Snapshot snapshot = served.store().snapshot(path.namespace());
        List<StoredObject> deleted = new ArrayList<>();
        for (StoredObject object : snapshot.objects()) {
            if (selection.test(object)) {
                try {
                    deleted.add(deletes.delete(served, object.key(), options).object());
                } catch (ApiException e) {
                    if (e.code() != 404) {
                        throw e;
                    }
                    // Gone by another hand: as wanted.
                }
            }
        }
        return Reply.json(200, presentation(served, call).list(deleted, snapshot.version(), "", 0));
    }

    private static Presentation presentation(ServedType served, Call call) {
        return new Presentation(served, Form.of(call.accept()), call.query());
    }

    private static DeleteOptions options(Call call) {
        return DeleteOptions.of(call.body().length == 0 ? Json.object() : call.json("DeleteOptions"), call.query());
    }
}
