package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Tunnels by websockets, kept until they are closed all together. */
final class KubernetesTunnels implements Tunnels, AutoCloseable {

    private record Target(AccessPath path, String namespace, String pod, int port) {}

    private final ApiConnection connection;
    private final Map<Target, Tunnel> shared = new HashMap<>();

    KubernetesTunnels(ApiConnection connection) {
        this.connection = connection;
    }

    @Override
    public synchronized Tunnel to(AccessPath path, String namespace, String pod, int port) throws ClusterException {
        Target target = new Target(path, namespace, pod, port);
        Tunnel known = shared.get(target);
        if (known == null) {
            known = open(path, namespace, pod, port, 0);
            shared.put(target, known);
        }
        return known;
    }

    @Override
    public Tunnel open(AccessPath path, String namespace, String pod, int port, int localPort) throws ClusterException {
        if (!path.tunnelled()) {
            throw new IllegalArgumentException(path + " needs no tunnel");
        }
        try {
            return PodTunnel.open(connection, path, namespace, pod, port, localPort);
        } catch (IOException e) {
            throw new ClusterException(
                    Kind.CONFIGURATION,
                    "port " + localPort + " of this machine cannot be listened on: " + e.getMessage()
                            + "; choose another",
                    e);
        }
    }

    @Override
    public synchronized void close() {
        shared.values().forEach(Tunnel::close);
        shared.clear();
    }
}
