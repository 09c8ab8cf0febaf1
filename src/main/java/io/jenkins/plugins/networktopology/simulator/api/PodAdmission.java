package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import io.jenkins.plugins.networktopology.simulator.api.schema.Problems;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import java.util.List;
import java.util.Optional;

/**
 * Refuses pods that a cluster's admission plugins refuse: whose service account is not there (a namespace gets its
 * default account a moment after it was created), and those that bring an overhead, even an empty one.
 */
final class PodAdmission implements Admission {

    private static final String OVERHEAD = "overhead";

    private final ClusterState state;

    PodAdmission(ClusterState state) {
        this.state = state;
    }

    @Override
    public Runnable admit(Optional<ObjectNode> before, ObjectNode after, Problems problems) {
        ObjectNode spec = Json.child(after, "spec");
        if (before.isEmpty()) {
            checkAccount(after);
            if (spec.has(OVERHEAD) && !spec.has("runtimeClassName")) {
                throw forbidden(
                        after, "pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead");
            }
        }
        if (spec.path(OVERHEAD).isEmpty()) {
            spec.remove(OVERHEAD);
        }
        return () -> {};
    }

    private void checkAccount(ObjectNode pod) {
        String namespace = Json.text(pod, "metadata", "namespace");
        String account = Json.text(pod, "spec", "serviceAccountName");
        if (state.store(ResourceTypes.SERVICE_ACCOUNTS)
                .get(new ObjectKey(namespace, account))
                .isEmpty()) {
            throw forbidden(
                    pod,
                    "error looking up service account " + namespace + "/" + account + ": serviceaccount \"" + account
                            + "\" not found");
        }
    }

    private static ApiException forbidden(ObjectNode pod, String why) {
        return ApiException.forbidden(ResourceTypes.PODS, Json.text(pod, "metadata", "name"), why, List.of());
    }
}
