package io.jenkins.plugins.networktopology.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * A loopback port that refuses connections, and that the system gives to nobody else. Whoever asks for it by its number
 * may listen on it, as server sockets do that reuse addresses.
 */
public final class HeldPort implements AutoCloseable {

    private final Socket holder = new Socket();

    public HeldPort() throws IOException {
        holder.setReuseAddress(true);
        holder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    public int number() {
        return holder.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        holder.close();
    }
}
