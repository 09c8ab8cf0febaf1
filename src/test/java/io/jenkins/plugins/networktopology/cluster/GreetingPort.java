package io.jenkins.plugins.networktopology.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A loopback port that greets whoever connects as an SSH server does, and says nothing more. */
final class GreetingPort implements AutoCloseable {

    private final ServerSocket listener;

    GreetingPort(int port) throws IOException {
        listener = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        Thread greeter = new Thread(this::greet, "greeter");
        greeter.setDaemon(true);
        greeter.start();
    }

    int number() {
        return listener.getLocalPort();
    }

    private void greet() {
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
    }
}
