package io.jenkins.plugins.networktopology.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;

/**
 * Tries connections to SSH servers for one caller. It waits on a selector, so that an interrupt ends a connection attempt as well as
 * a pause at once; a plain socket's connect does not hear of interrupts.
 */
final class ConnectionProbe implements AutoCloseable {

    private final Selector selector;

    ConnectionProbe() {
        try {
            selector = Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException("this process cannot open any more sockets", e);
        }
    }

    /**
     * Connects, waits for the greeting with which an SSH server begins (RFC 4253, 4.2), and hangs up. That a connection
     * is taken says little: firewalls and transparent proxies take those of others, and the port forwarders of
     * containers those of a device that still boots.
     *
     * @param limit for the connection
     * @param greeting for the first byte of the greeting
     * @return why there was none, or empty
     */
    Optional<String> obstacle(InetSocketAddress address, Duration limit, Duration greeting)
            throws InterruptedException {
        try (SocketChannel channel = SocketChannel.open()) {
            connect(channel, address, limit);
            return greets(channel, greeting)
                    ? Optional.empty()
                    : Optional.of("the connection was taken and closed again without an SSH server's greeting");
        } catch (ClosedByInterruptException e) {
            throw interrupted();
        } catch (NoRouteToHostException e) {
            return Optional.of("no route to host");
        } catch (UnknownHostException e) {
            return Optional.of("unknown host");
        } catch (IOException e) {
            return Optional.of(e.getMessage());
        }
    }

    private boolean greets(SocketChannel channel, Duration limit) throws IOException, InterruptedException {
        channel.register(selector, SelectionKey.OP_READ);
        ByteBuffer first = ByteBuffer.allocate(1);
        long end = System.nanoTime() + limit.toNanos();
        int read = channel.read(first);
        while (read == 0) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (left.isNegative() || left.isZero()) {
                throw new SocketTimeoutException(
                        "the connection was taken, but no SSH server greeted within " + limit.toMillis() + " ms");
            }
            await(left);
            read = channel.read(first);
        }
        return read > 0;
    }

    private void connect(SocketChannel channel, InetSocketAddress address, Duration limit)
            throws IOException, InterruptedException {
        if (address.isUnresolved()) {
            throw new UnknownHostException(address.getHostString());
        }
        channel.configureBlocking(false);
        if (channel.connect(address)) {
            return;
        }
        channel.register(selector, SelectionKey.OP_CONNECT);
        long end = System.nanoTime() + limit.toNanos();
        while (!channel.finishConnect()) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (left.isNegative() || left.isZero()) {
                throw new SocketTimeoutException("no answer within " + limit.toMillis() + " ms");
            }
            await(left);
        }
    }

    /** Lets time pass: a port that begins to listen tells nobody, so asking again is all that can be done. */
    void pause(Duration length) throws InterruptedException {
        long end = System.nanoTime() + length.toNanos();
        for (long left = length.toNanos(); left > 0; left = end - System.nanoTime()) {
            await(Duration.ofNanos(left));
        }
    }

    private void await(Duration limit) throws InterruptedException {
        try {
            selector.select(Math.max(1, limit.toMillis()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        selector.selectedKeys().clear();
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
    }

    private static InterruptedException interrupted() {
        Thread.interrupted();
        return new InterruptedException("interrupted while connecting");
    }

    @Override
    public void close() {
        try {
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
