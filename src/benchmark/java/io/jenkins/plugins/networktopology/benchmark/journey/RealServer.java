package io.jenkins.plugins.networktopology.benchmark.journey;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.util.Config;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.SocketFactory;

/** The API server that {@code KUBECONFIG} names, perhaps by a longer way; its machines are simulated by KWOK. */
final class RealServer implements AutoCloseable {

    private static final String WHERE = "(?m)^(\\s*(?:- )?server: *).*$";

    private final Optional<Relay> relay;
    private final Optional<Path> copy;
    private final ClusterSettings settings;
    private final ApiClient client;
    private final Cluster cluster;

    private RealServer(Path kubeconfig, Optional<Relay> relay, Optional<Path> copy)
            throws IOException, ClusterException {
        this.relay = relay;
        this.copy = copy;
        settings = ClusterSettings.kubeconfig(kubeconfig, Optional.empty());
        client = Config.fromConfig(kubeconfig.toString());
        cluster = KubernetesCluster.connect(settings);
    }

    static RealServer direct() throws IOException, ClusterException {
        return new RealServer(kubeconfig(), Optional.empty(), Optional.empty());
    }

    /** By a relay, for whose address (127.0.0.1) the server's certificate must be valid too. */
    static RealServer by(Relay.Way way) throws IOException, ClusterException {
        Path kubeconfig = kubeconfig();
        URI server = URI.create(Config.fromConfig(kubeconfig.toString()).getBasePath());
        Relay relay = Relay.to(server.getHost(), server.getPort(), way);
        Path copy = Files.createTempFile("nettopo-benchmark", ".kubeconfig");
        Files.writeString(copy, Files.readString(kubeconfig).replaceAll(WHERE, "$1https://127.0.0.1:" + relay.port()));
        return new RealServer(copy, Optional.of(relay), Optional.of(copy));
    }

    private static Path kubeconfig() {
        String file = System.getenv("KUBECONFIG");
        if (file == null || file.isBlank()) {
            throw new IllegalStateException("KUBECONFIG names no cluster; this benchmark measures a real one");
        }
        return Path.of(file);
    }

    URI address() {
        return URI.create(client.getBasePath());
    }

    /** Encrypted connections on which we are who the kubeconfig says. */
    SocketFactory sockets() {
        return client.getHttpClient().sslSocketFactory();
    }

    ApiClient client() {
        return client;
    }

    Cluster cluster() {
        return cluster;
    }

    int connections() {
        return settings.connections();
    }

    static LabSettings labSettings() {
        return LabSettings.of(new Owner("benchmark", Optional.empty()));
    }

    @Override
    public void close() throws IOException {
        cluster.close();
        if (relay.isPresent()) {
            relay.get().close();
        }
        if (copy.isPresent()) {
            Files.delete(copy.get());
        }
    }
}
