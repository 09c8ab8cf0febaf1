package io.jenkins.plugins.networktopology.simulator.kubelet.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Change;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.kubelet.LocalApi;

/** Puts into each new namespace what every namespace has. */
public final class NamespaceDefaults {

    private final LocalApi api;

    public NamespaceDefaults(LocalApi api) {
        this.api = api;
    }

    public void start() {
        api.follow(ResourceTypes.NAMESPACES, this::changed);
    }

    private void changed(Change change) {
        if (change.kind() == Change.Kind.ADDED && !change.object().terminating()) {
            String namespace = change.object().key().name();
            api.create(ResourceTypes.SERVICE_ACCOUNTS, namespace, named("ServiceAccount", "default"));
            ObjectNode authority = named("ConfigMap", "kube-root-ca.crt");
            authority.putObject("data").put("ca.crt", "");
            api.create(ResourceTypes.CONFIG_MAPS, namespace, authority);
        }
    }

    private static ObjectNode named(String kind, String name) {
        ObjectNode object = Json.object().put("kind", kind).put("apiVersion", "v1");
        object.putObject("metadata").put("name", name);
        return object;
    }
}
