package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.util.ClientBuilder;
import io.kubernetes.client.util.KubeConfig;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** From settings to a connection. No message quotes what a kubeconfig holds but names. */
final class Kubeconfig {

    private Kubeconfig() {}

    static ApiConnection open(ClusterSettings settings) throws ClusterException {
        if (settings.url().isPresent()) {
            return openUrl(settings.url().get(), settings);
        }
        Optional<Path> file = settings.kubeconfig().or(Kubeconfig::standardFile);
        if (file.isPresent()) {
            return openFile(file.get(), settings);
        }
        if (System.getenv("KUBERNETES_SERVICE_HOST") == null) {
            throw new ClusterException(
                    Kind.CONFIGURATION,
                    "no cluster is given: there is no kubeconfig in $KUBECONFIG or ~/.kube/config, and we do not run in a"
                            + " pod; name a kubeconfig");
        }
        try {
            return connection(ClientBuilder.cluster().build(), "in-cluster", settings);
        } catch (IOException | RuntimeException unusable) {
            throw new ClusterException(
                    Kind.CONFIGURATION, "the pod's service account cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    private static ApiConnection openUrl(String url, ClusterSettings settings) throws ClusterException {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() == null || uri.getUserInfo() != null) {
                throw new IllegalArgumentException();
            }
            String base = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
            return connection(new ClientBuilder().setBasePath(base).build(), base, settings);
        } catch (IllegalArgumentException malformed) {
            throw new ClusterException(
                    Kind.CONFIGURATION, "the cluster's URL is malformed: expected http://HOST:PORT and no credentials");
        }
    }

    private static ApiConnection openFile(Path file, ClusterSettings settings) throws ClusterException {
        KubeConfig config = read(file);
        settings.context().ifPresent(config::setContext);
        List<String> contexts = contexts(config);
        String context = settings.context()
                .orElseGet(() -> Optional.ofNullable(config.getCurrentContext()).orElse(""));
        if (!contexts.contains(context)) {
            throw new ClusterException(
                    Kind.CONFIGURATION,
                    file + ": " + (context.isEmpty() ? "no current context" : "no context \"" + context + "\"")
                            + "; it has " + contexts);
        }
        config.setFile(file.toAbsolutePath().toFile());
        try {
            return connection(ClientBuilder.kubeconfig(config).build(), context, settings);
        } catch (IOException | RuntimeException unusable) {
            throw new ClusterException(
                    Kind.CONFIGURATION,
                    file + ": context \"" + context + "\" cannot be used ("
                            + unusable.getClass().getSimpleName() + "); try kubectl --kubeconfig " + file
                            + " --context "
                            + context + " version",
                    unusable);
        }
    }

    private static KubeConfig read(Path file) throws ClusterException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            KubeConfig config = KubeConfig.loadKubeConfig(reader);
            if (config.getContexts() == null) {
                throw new ClusterException(Kind.CONFIGURATION, file + " is no kubeconfig: it has no contexts");
            }
            return config;
        } catch (IOException unreadable) {
            throw new ClusterException(
                    Kind.CONFIGURATION,
                    "the kubeconfig " + file + " cannot be read ("
                            + unreadable.getClass().getSimpleName() + ")",
                    unreadable);
        } catch (RuntimeException malformed) {
            // its message quotes the line, which may hold a key
            throw new ClusterException(Kind.CONFIGURATION, file + " is no kubeconfig: it is not well-formed YAML");
        }
    }

    private static List<String> contexts(KubeConfig config) {
        return config.getContexts().stream()
                .filter(Map.class::isInstance)
                .map(context -> String.valueOf(((Map<?, ?>) context).get("name")))
                .toList();
    }

    private static Optional<Path> standardFile() {
        Stream<String> named = Stream.ofNullable(System.getenv("KUBECONFIG"))
                .flatMap(paths -> Arrays.stream(paths.split(java.io.File.pathSeparator)))
                .filter(path -> !path.isBlank());
        String home = System.getProperty("user.home") + "/.kube/config";
        return Stream.concat(named, Stream.of(home))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static ApiConnection connection(ApiClient client, String name, ClusterSettings settings) {
        client.setHttpClient(HttpSettings.forRequests(client.getHttpClient(), settings));
        return new ApiConnection(client, name, settings);
    }
}
