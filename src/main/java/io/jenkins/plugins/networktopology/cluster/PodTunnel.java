package io.jenkins.plugins.networktopology.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;

/** A port of this machine's loopback that leads to one of a pod, until it is closed. */
final class PodTunnel implements Tunnel {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int BUFFER = 16 * 1024;

    private final ApiConnection connection;
    private final AccessPath path;
    private final ApiRequest request;
    private final ServerSocket listener;
    private final ThreadFactory threads = DaemonThreads.named("tunnel");
    private final Set<AutoCloseable> open = ConcurrentHashMap.newKeySet();

    private PodTunnel(ApiConnection connection, AccessPath path, ApiRequest request, ServerSocket listener) {
        this.connection = connection;
        this.path = path;
        this.request = request;
        this.listener = listener;
    }

    /**
     * Begins to listen; nothing is sent to the cluster yet.
     *
     * @param localPort where, 0 for any free port
     * @throws IOException if that port cannot be had
     */
    static PodTunnel open(
            ApiConnection connection, AccessPath path, String namespace, String pod, int port, int localPort)
            throws IOException {
        ServerSocket listener = new ServerSocket(localPort, 50, InetAddress.getByName(LOOPBACK));
        PodTunnel tunnel = new PodTunnel(connection, path, PodChannels.request(path, namespace, pod, port), listener);
        tunnel.threads.newThread(tunnel::accept).start();
        return tunnel;
    }

    @Override
    public NodeAddress address() {
        return new NodeAddress(LOOPBACK, listener.getLocalPort(), path);
    }

    @Override
    public Optional<String> obstacle(Duration limit) throws InterruptedException {
        try (PodStream stream = PodStream.open(connection, request, PodChannels.of(path), bytes -> {})) {
            return stream.silence(limit);
        } catch (ClusterException notSent) {
            return Optional.of(notSent.getMessage());
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                open.add(client);
                threads.newThread(() -> carry(client)).start();
            } catch (IOException closed) {
                close();
            }
        }
    }

    private void carry(Socket client) {
        try (client) {
            OutputStream out = client.getOutputStream();
            try (PodStream stream = PodStream.open(connection, request, PodChannels.of(path), bytes -> {
                bytes.write(out);
                out.flush();
            })) {
                stream.ended().thenRun(() -> closeQuietly(client));
                pump(client.getInputStream(), stream);
            }
        } catch (IOException | ClusterException hungUp) {
            // the other side of the connection sees it closed, which is all that TCP can say
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(client);
        }
    }

    private static void pump(InputStream in, PodStream stream) throws IOException, InterruptedException {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            stream.send(buffer, read);
        }
    }

    private static void closeQuietly(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception alreadyGone) {
            // nothing is left to close
        }
    }

    @Override
    public void close() {
        closeQuietly(listener);
        open.forEach(PodTunnel::closeQuietly);
    }
}
