package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType.Trait;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import java.util.Optional;

/** Finds who answers a call. */
final class Router {

    private final ClusterState state;
    private final Discovery discovery;
    private final OpenApi openApi;
    private final ListEndpoint lists;
    private final WatchEndpoint watches;
    private final WriteEndpoints writes;
    private final DeleteEndpoint deletes;
    private final LogEndpoint logs;
    private final StreamEndpoint streams;

    Router(ClusterState state, WatchEndpoint watches, PodLogs podLogs, StreamEndpoint streams) {
        this.state = state;
        this.discovery = new Discovery(state);
        this.openApi = new OpenApi(state);
        this.lists = new ListEndpoint(state);
        this.watches = watches;
        this.writes = new WriteEndpoints(new Writes(state));
        this.deletes = new DeleteEndpoint(new Deletes(state));
        this.logs = new LogEndpoint(podLogs);
        this.streams = streams;
    }

    Answer answer(Call call) {
        Optional<Answer> known = discovery.answer(call.path()).or(() -> openApi.answer(call.path()));
        if (known.isPresent()) {
            return known.get();
        }
        Optional<ResourcePath> found = ResourcePath.of(call.path());
        if (found.isEmpty()) {
            return Reply.text(404, "404 page not found\n");
        }
        ResourcePath path = found.get();
        if (path.group().equals("authorization.k8s.io") && path.plural().equals("selfsubjectaccessreviews")) {
            return review(call);
        }
        Optional<ServedType> served = state.served(path.group(), path.version(), path.plural());
        if (served.isEmpty()) {
            boolean group = state.served().stream()
                    .anyMatch(other -> other.type().group().equals(path.group())
                            && other.type().version().equals(path.version()));
            if (group && !path.group().equals("networkop.co.uk")) {
                throw ApiException.noSuchResource();
            }
            return Reply.text(404, "404 page not found\n");
        }
        checkScope(served.get().type(), path);
        return path.subresource().isEmpty()
                ? path.name().isEmpty() ? collection(served.get(), path, call) : object(served.get(), path, call)
                : subresource(served.get(), path, call);
    }

    private static void checkScope(ResourceType type, ResourcePath path) {
        boolean scoped = !path.namespace().isEmpty();
        if (scoped && !type.namespaced()
                || !scoped && type.namespaced() && !path.name().isEmpty()) {
            throw ApiException.noSuchResource();
        }
    }

    private Answer collection(ServedType served, ResourcePath path, Call call) {
        return switch (call.method()) {
            case "GET" ->
                call.query().flag("watch") ? watches.answer(served, path, call) : lists.answer(served, path, call);
            case "POST" -> {
                if (served.type().namespaced() && path.namespace().isEmpty()) {
                    throw ApiException.methodNotAllowed();
                }
                yield writes.create(served, path, call);
            }
            case "DELETE" -> {
                if (served.type().equals(ResourceTypes.NAMESPACES)) {
                    throw ApiException.methodNotAllowed();
                }
                yield deletes.many(served, path, call);
            }
            default -> throw ApiException.methodNotAllowed();
        };
    }

    private Answer object(ServedType served, ResourcePath path, Call call) {
        return switch (call.method()) {
            case "GET" -> call.query().flag("watch") ? watches.answer(served, path, call) : get(served, path, call);
            case "PUT" -> writes.update(served, path, call);
            case "PATCH" -> writes.patch(served, path, call);
            case "DELETE" -> deletes.one(served, path, call);
            default -> throw ApiException.methodNotAllowed();
        };
    }

    private static Answer get(ServedType served, ResourcePath path, Call call) {
        StoredObject object =
                served.store().get(path.key()).orElseThrow(() -> ApiException.notFound(served.type(), path.name()));
        return Reply.json(200, new Presentation(served, Form.of(call.accept()), call.query()).one(object));
    }

    private Answer subresource(ServedType served, ResourcePath path, Call call) {
        boolean pods = served.type().equals(ResourceTypes.PODS);
        return switch (path.subresource()) {
            case "status" -> {
                if (!served.type().has(Trait.STATUS)) {
                    throw ApiException.noSuchResource();
                }
                yield switch (call.method()) {
                    case "GET" -> get(served, path, call);
                    case "PUT" -> writes.update(served, path, call);
                    case "PATCH" -> writes.patch(served, path, call);
                    default -> throw ApiException.methodNotAllowed();
                };
            }
            case "log" -> {
                if (!pods || !call.method().equals("GET")) {
                    throw ApiException.noSuchResource();
                }
                yield logs.answer(served, path, call);
            }
            case "exec", "portforward" -> {
                if (!pods) {
                    throw ApiException.noSuchResource();
                }
                if (!call.method().equals("GET") && !call.method().equals("POST")) {
                    throw ApiException.methodNotAllowed();
                }
                yield path.subresource().equals("exec")
                        ? streams.exec(served, path, call)
                        : streams.forward(served, path, call);
            }
            case "finalize" -> {
                if (!served.type().equals(ResourceTypes.NAMESPACES)
                        || !call.method().equals("PUT")) {
                    throw ApiException.noSuchResource();
                }
                yield writes.update(served, path, call);
            }
            default -> throw ApiException.noSuchResource();
        };
    }

    /** Everybody may do everything. */
    private static Answer review(Call call) {
        if (!call.method().equals("POST")) {
            throw ApiException.methodNotAllowed();
        }
        JsonNode spec = call.object("SelfSubjectAccessReview").path("spec");
        ObjectNode review =
                Json.object().put("kind", "SelfSubjectAccessReview").put("apiVersion", "authorization.k8s.io/v1");
        review.putObject("metadata").putNull("creationTimestamp");
        review.set("spec", spec);
        review.putObject("status").put("allowed", true);
        return Reply.json(201, review);
    }
}
