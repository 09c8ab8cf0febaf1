package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.plan.PlannedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Creates many objects at a time. */
final class Creation {

    private final ApiConnection connection;
    private final String namespace;
    private final Map<String, String> ours;

    Creation(ApiConnection connection, String namespace, Map<String, String> ours) {
        this.connection = connection;
        this.namespace = namespace;
        this.ours = Map.copyOf(ours);
    }

    /** An object and the request that creates it. */
    private record Sent(PlannedObject object, RetriedCall<Void> call) {}

    void create(List<PlannedObject> objects) throws ClusterException, InterruptedException {
        Semaphore slots = new Semaphore(connection.connections());
        AtomicBoolean failed = new AtomicBoolean();
        List<Sent> sent = new ArrayList<>(objects.size());
        try {
            for (PlannedObject object : objects) {
                slots.acquire();
                if (failed.get()) {
                    break;
                }
                sent.add(new Sent(object, send(object, slots, failed)));
            }
            await(sent);
        } catch (InterruptedException | ClusterException stop) {
            ApiConnection.settle(sent.stream().map(Sent::call).toList());
            throw stop;
        }
    }

    private RetriedCall<Void> send(PlannedObject object, Semaphore slots, AtomicBoolean failed) {
        RetriedCall<Void> call = connection.start(request(object), ApiConnection::skip);
        call.result().whenComplete((nothing, failure) -> {
            if (failure != null && !alreadyThere(failure)) {
                failed.set(true);
            }
            slots.release();
        });
        return call;
    }

    private ApiRequest request(PlannedObject object) {
        Resource resource = Resource.of(object.kind());
        ApiRequest request = ApiRequest.post(
                "create " + resource.describe(namespace, Optional.of(object.name())),
                resource.in(namespace),
                JsonBodies.of(object.body()));
        return object.kind() == ObjectKind.SECRET ? request.withConfidentialBody() : request;
    }

    private void await(List<Sent> sent) throws ClusterException, InterruptedException {
        for (Sent one : sent) {
            try {
                one.call().result().get();
            } catch (ExecutionException failure) {
                ClusterException reason = ApiConnection.asClusterException(failure.getCause());
                if (!alreadyThere(reason) || !isOurs(one.object())) {
                    throw reason;
                }
            }
        }
    }

    private static boolean alreadyThere(Throwable failure) {
        return failure instanceof ClusterException known && known.kind() == Kind.CONFLICT;
    }

    private boolean isOurs(PlannedObject object) throws ClusterException, InterruptedException {
        Resource resource = Resource.of(object.kind());
        ApiRequest request = ApiRequest.get(
                        "read " + resource.describe(namespace, Optional.of(object.name())),
                        resource.item(namespace, object.name()))
                .metadataOnly(false);
        return connection
                .find(request, Wire.Named.class)
                .filter(found -> found.metadata().deletionTimestamp() == null)
                .map(found -> found.metadata().labelsOrNone().entrySet().containsAll(ours.entrySet()))
                .orElse(false);
    }
}
