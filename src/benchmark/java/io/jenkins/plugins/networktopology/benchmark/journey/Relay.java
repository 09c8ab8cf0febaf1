package io.jenkins.plugins.networktopology.benchmark.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A longer way to a server: passes bytes on both ways, each after its time, none ahead of another. */
final class Relay implements AutoCloseable {

    private static final int CHUNK = 64 * 1024;

    /**
     * What a relay does to what passes.
     *
     * @param oneWay how long each byte takes in either direction
     */
    record Way(Duration oneWay) {}

    private record Parcel(byte[] bytes, long due) {}

    private final ServerSocket server = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final String host;
    private final int port;
    private final Way way;

    private Relay(String host, int port, Way way) throws IOException {
        this.host = host;
        this.port = port;
        this.way = way;
    }

    static Relay to(String host, int port, Way way) throws IOException {
        Relay relay = new Relay(host, port, way);
        relay.start(relay::accept);
        return relay;
    }

    int port() {
        return server.getLocalPort();
    }

    private void start(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = server.accept();
                Socket upstream = new Socket(host, port);
                for (Socket socket : new Socket[] {client, upstream}) {
                    socket.setTcpNoDelay(true);
                    sockets.add(socket);
                }
                pass(client, upstream);
                pass(upstream, client);
            }
        } catch (IOException closed) {
            // the relay was closed, or its server is gone: whoever uses it is told by its connection
        }
    }

    private void pass(Socket from, Socket to) {
        BlockingQueue<Parcel> under = new LinkedBlockingQueue<>();
        start(() -> read(from, under));
        start(() -> write(under, from, to));
    }

    private void read(Socket from, BlockingQueue<Parcel> under) {
        byte[] buffer = new byte[CHUNK];
        try {
            InputStream in = from.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                byte[] bytes = Arrays.copyOf(buffer, read);
                under.add(new Parcel(bytes, System.nanoTime() + way.oneWay().toNanos()));
            }
        } catch (IOException ended) {
            // as if it had said so
        }
        under.add(new Parcel(new byte[0], System.nanoTime()));
    }

    private void write(BlockingQueue<Parcel> under, Socket from, Socket to) {
        try {
            OutputStream out = to.getOutputStream();
            for (Parcel parcel = under.take(); parcel.bytes().length > 0; parcel = under.take()) {
                TimeUnit.NANOSECONDS.sleep(parcel.due() - System.nanoTime());
                out.write(parcel.bytes());
            }
        } catch (IOException | InterruptedException ended) {
            // as if it had said so
        }
        close(from);
        close(to);
    }

    private void close(Socket socket) {
        sockets.remove(socket);
        try {
            socket.close();
        } catch (IOException gone) {
            // all that was wanted
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        sockets.forEach(this::close);
    }
}
