package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * As much OpenAPI v3 as kubectl asks for before it writes: that there is a type, and that its PATCH takes
 * {@code fieldValidation}, so that checking fields is left to the server.
 */
final class OpenApi {

    private static final String ROOT = "/openapi/v3";

    private final ClusterState state;

    OpenApi(ClusterState state) {
        this.state = state;
    }

    Optional<Answer> answer(String path) {
        if (path.equals(ROOT)) {
            ObjectNode index = Json.object();
            ObjectNode paths = index.putObject("paths");
            groupPaths().forEach(group -> paths.putObject(group).put("serverRelativeURL", ROOT + "/" + group));
            return Optional.of(Reply.json(200, index));
        }
        return path.startsWith(ROOT + "/")
                ? document(path.substring(ROOT.length() + 1)).map(tree -> Reply.json(200, tree))
                : Optional.empty();
    }

    private Set<String> groupPaths() {
        Set<String> paths = new TreeSet<>();
        state.served().forEach(served -> paths.add(groupPath(served.type())));
        return paths;
    }

    private static String groupPath(ResourceType type) {
        return (type.group().isEmpty() ? "api/" : "apis/") + type.apiVersion();
    }

    private Optional<ObjectNode> document(String groupPath) {
        ObjectNode document = Json.object().put("openapi", "3.0.0");
        document.putObject("info").put("title", "Kubernetes").put("version", Discovery.RELEASE);
        ObjectNode paths = document.putObject("paths");
        ObjectNode schemas = document.putObject("components").putObject("schemas");
        for (ServedType served : state.served()) {
            ResourceType type = served.type();
            if (!groupPath(type).equals(groupPath)) {
                continue;
            }
            ObjectNode kind = Json.object()
                    .put("group", type.group())
                    .put("version", type.version())
                    .put("kind", type.kind());
            String collection =
                    "/" + groupPath + (type.namespaced() ? "/namespaces/{namespace}/" : "/") + type.plural();
            write(paths.putObject(collection).putObject("post"), kind, "post");
            ObjectNode object = paths.putObject(collection + "/{name}");
            write(object.putObject("put"), kind, "put");
            write(object.putObject("patch"), kind, "patch");
            ObjectNode schema = schemas.putObject(type.apiVersion().replace('/', '.') + "." + type.kind())
                    .put("type", "object");
            schema.putArray("x-kubernetes-group-version-kind").add(kind);
        }
        return paths.isEmpty() ? Optional.empty() : Optional.of(document);
    }

    private static void write(ObjectNode operation, ObjectNode kind, String action) {
        ObjectNode parameter = operation
                .putArray("parameters")
                .addObject()
                .put("name", "fieldValidation")
                .put("in", "query");
        parameter.putObject("schema").put("type", "string").put("uniqueItems", true);
        operation.putObject("responses");
        operation.put("x-kubernetes-action", action).set("x-kubernetes-group-version-kind", kind.deepCopy());
    }
}
