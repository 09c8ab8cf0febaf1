package io.jenkins.plugins.networktopology.e2e;

import io.kubernetes.client.openapi.ApiException;
import io.kubernetes.client.openapi.apis.CoreV1Api;
import io.kubernetes.client.openapi.models.AuthenticationV1TokenRequest;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1TokenRequestSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaml.snakeyaml.Yaml;

/** An account of the cluster that may nothing by itself, in a namespace of its own. */
final class ServiceAccount implements AutoCloseable {

    private final CoreV1Api core;
    private final String namespace;
    private final String name;

    private ServiceAccount(CoreV1Api core, String namespace, String name) {
        this.core = core;
        this.namespace = namespace;
        this.name = name;
    }

    static ServiceAccount create(CoreV1Api core) throws ApiException {
        String namespace = "e2e-" + UUID.randomUUID().toString().substring(0, 8);
        core.createNamespace(new V1Namespace().metadata(new V1ObjectMeta().name(namespace)))
                .execute();
        ServiceAccount account = new ServiceAccount(core, namespace, "powerless");
        core.createNamespacedServiceAccount(
                        namespace, new V1ServiceAccount().metadata(new V1ObjectMeta().name(account.name)))
                .execute();
        return account;
    }

    /** One that is there; closing it would take its namespace away. */
    static ServiceAccount existing(CoreV1Api core, String namespace, String name) {
        return new ServiceAccount(core, namespace, name);
    }

    /** As RBAC and messages call it. */
    String name() {
        return "system:serviceaccount:" + namespace + ":" + name;
    }

    /** A kubeconfig of the account alone, with a token that soon ends. */
    Path kubeconfig(Path directory) throws ApiException, IOException {
        String token = core.createNamespacedServiceAccountToken(
                        name,
                        namespace,
                        new AuthenticationV1TokenRequest()
                                .spec(new V1TokenRequestSpec()
                                        .audiences(List.of())
                                        .expirationSeconds(3600L)))
                .execute()
                .getStatus()
                .getToken();
        Map<String, Object> config = new Yaml().load(Files.readString(RealCluster.kubeconfig()));
        config.put("users", users(config, token));
        return Files.writeString(directory.resolve(name + ".kubeconfig"), new Yaml().dump(config));
    }

    private static List<?> users(Map<String, Object> config, String token) {
        return ((List<?>) config.get("users"))
                .stream()
                        .map(user -> Map.of("name", ((Map<?, ?>) user).get("name"), "user", Map.of("token", token)))
                        .toList();
    }

    @Override
    public void close() throws ApiException {
        core.deleteNamespace(namespace).execute();
    }
}
