package io.jenkins.plugins.networktopology.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A loopback port that greets whoever connects as an SSH server does, and says nothing more. */
final class GreetingPort implements AutoCloseable {

    private final ServerSocket listener;
    private final List<Socket> ignored = new CopyOnWriteArrayList<>();

    GreetingPort(int port) throws IOException {
        this(port, 0);
    }

    /** @param silences the connections, the first ones, that are taken without a word, as of a device that boots */
    GreetingPort(int port, int silences) throws IOException {
        listener = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        Thread greeter = new Thread(() -> greet(silences), "greeter");
        greeter.setDaemon(true);
        greeter.start();
    }

    int number() {
        return listener.getLocalPort();
    }

    private void greet(int silences) {
        try {
            for (int i = 0; i < silences; i++) {
                ignored.add(listener.accept());
            }
        } catch (IOException closed) {
            // by the test
        }
        while (!listener.isClosed()) {
            try (Socket client = listener.accept()) {
                client.getOutputStream().write("SSH-2.0-greeting\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                // by the test, or hung up on
            }
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket client : ignored) {
            client.close();
        }
    }
}
