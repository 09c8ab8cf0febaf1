package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import io.jenkins.plugins.networktopology.simulator.api.store.Snapshot;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import io.jenkins.plugins.networktopology.simulator.api.store.VersionGoneException;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Lists, whole or in pages. A page after the first shows the objects as they were at the first. */
final class ListEndpoint {

    private final ClusterState state;

    ListEndpoint(ClusterState state) {
        this.state = state;
    }

    Answer answer(ServedType served, ResourcePath path, Call call) {
        Query query = call.query();
        Selection selection = Selection.of(served, path, query);
        Presentation presentation = new Presentation(served, Form.of(call.accept()), query);
        long limit = query.number("limit").filter(value -> value > 0).orElse(Long.MAX_VALUE);
        checkVersion(query);
        Optional<Position> position = query.text("continue").map(Position::of);
        Snapshot snapshot = position.map(at -> at.snapshot(served, path.namespace()))
                .orElseGet(() -> served.store().snapshot(path.namespace()));
        List<StoredObject> all = snapshot.objects().stream()
                .filter(object -> position.map(at -> object.key().compareTo(at.after()) > 0)
                        .orElse(true))
                .filter(selection)
                .toList();
        if (all.size() <= limit) {
            return Reply.json(200, presentation.list(all, snapshot.version(), "", 0));
        }
        List<StoredObject> page = all.subList(0, (int) limit);
        Position next =
                new Position(snapshot.version(), page.get(page.size() - 1).key());
        return Reply.json(200, presentation.list(page, snapshot.version(), next.token(), all.size() - page.size()));
    }

    private void checkVersion(Query query) {
        query.number("resourceVersion").filter(asked -> asked > state.version()).ifPresent(asked -> {
            throw ApiException.versionTooLarge(asked, state.version());
        });
    }

    /** Where a page ended. */
    private record Position(long version, ObjectKey after) {

        private static Position of(String token) {
            try {
                JsonNode tree = Json.read(Base64.getUrlDecoder().decode(token));
                return new Position(
                        tree.path("rv").asLong(), new ObjectKey(Json.text(tree, "namespace"), Json.text(tree, "name")));
            } catch (IllegalArgumentException | IOException e) {
                throw ApiException.badRequest("invalid continue token: continue key is not valid: " + e.getMessage());
            }
        }

        private String token() {
            return Base64.getUrlEncoder()
                    .encodeToString(Json.write(Json.object()
                            .put("rv", version)
                            .put("namespace", after.namespace())
                            .put("name", after.name())));
        }

        private Snapshot snapshot(ServedType served, String namespace) {
            try {
                return served.store().snapshotAt(namespace, version);
            } catch (VersionGoneException e) {
                throw ApiException.expired("The provided continue parameter is too old to display a consistent list"
                        + " result. You can start a new list without the continue parameter, or use the continue token"
                        + " in this response to retrieve the remainder of the results. Continuing with the provided"
                        + " token results in an inconsistent list - objects that were created, modified, or deleted"
                        + " between the time the first chunk was returned and now may show up in the list.");
            }
        }
    }
}
