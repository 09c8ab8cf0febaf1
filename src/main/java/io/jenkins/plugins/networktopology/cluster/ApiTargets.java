package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.kubernetes.client.util.ClientBuilder;
import io.kubernetes.client.util.credentials.AccessTokenAuthentication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/** From settings to a connection. */
final class ApiTargets {

    private ApiTargets() {}

    static ApiConnection open(ClusterSettings settings) throws ClusterException {
        if (settings.target() instanceof ApiTarget.KubeconfigFile file) {
            return connection(Kubeconfig.ofFile(file.file()).client(file.context()), settings);
        }
        if (settings.target() instanceof ApiTarget.KubeconfigText text) {
            return connection(Kubeconfig.ofText(text.text()).client(text.context()), settings);
        }
        if (settings.target() instanceof ApiTarget.Url url) {
            return connection(ofUrl(url.url()), settings);
        }
        if (settings.target() instanceof ApiTarget.Server server) {
            return connection(ofServer(server), settings);
        }
        if (settings.target() instanceof ApiTarget.Standard standard) {
            Optional<Path> file = standardFile();
            if (file.isPresent()) {
                return connection(Kubeconfig.ofFile(file.get()).client(standard.context()), settings);
            }
        }
        return connection(inCluster(settings.target() instanceof ApiTarget.Standard), settings);
    }

    private static ApiEndpoint inCluster(boolean lookedForKubeconfig) throws ClusterException {
        if (System.getenv("KUBERNETES_SERVICE_HOST") == null) {
            throw new ClusterException(
                    Kind.CONFIGURATION,
                    lookedForKubeconfig
                            ? "no cluster is given: there is no kubeconfig in $KUBECONFIG or ~/.kube/config, and we do not"
                                    + " run in a pod; name a kubeconfig"
                            : "we do not run in a pod: there is no $KUBERNETES_SERVICE_HOST; choose another connection");
        }
        try {
            return ApiEndpoint.of(ClientBuilder.cluster().build(), "in-cluster");
        } catch (IOException | RuntimeException unusable) {
            throw new ClusterException(
                    Kind.CONFIGURATION, "the pod's service account cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    private static ApiEndpoint ofUrl(String url) throws ClusterException {
        try {
            HttpUrl base = HttpUrl.get(base(url));
            if (!base.encodedUsername().isEmpty() || !base.encodedPassword().isEmpty()) {
                throw new IllegalArgumentException();
            }
            return ApiEndpoint.open(base, base(url));
        } catch (IllegalArgumentException malformed) {
            throw new ClusterException(
                    Kind.CONFIGURATION, "the cluster's URL is malformed: expected http://HOST:PORT and no credentials");
        }
    }

    private static ApiEndpoint ofServer(ApiTarget.Server server) throws ClusterException {
        String base = base(server.url());
        ClientBuilder builder = new ClientBuilder()
                .setBasePath(base)
                .setVerifyingSsl(server.verifyTls())
                .setAuthentication(
                        new AccessTokenAuthentication(server.token().reveal().strip()));
        server.caCertificate()
                .ifPresent(pem -> builder.setCertificateAuthority(pem.getBytes(StandardCharsets.US_ASCII)));
        try {
            return ApiEndpoint.of(builder.build(), base);
        } catch (RuntimeException unusable) {
            throw new ClusterException(
                    Kind.CONFIGURATION,
                    "the API server's CA certificate cannot be used ("
                            + unusable.getClass().getSimpleName()
                            + "); expected PEM, from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----",
                    unusable);
        }
    }

    private static String base(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
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

    private static ApiConnection connection(ApiEndpoint endpoint, ClusterSettings settings) {
        return new ApiConnection(endpoint.withHttp(HttpSettings.forRequests(endpoint.http(), settings)), settings);
    }
}
