package io.jenkins.plugins.networktopology.simulator.kubelet;

import io.jenkins.plugins.networktopology.simulator.Devices;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.api.PodInsides.Visit;
import io.jenkins.plugins.networktopology.simulator.api.PodInsides.Visitor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A connection to a device's SSH server, through a port of the loopback that is published for it alone. */
final class SshVisit implements Visit {

    private static final int BUFFER = 16 * 1024;
    private static final int ATTEMPTS = 10;

    private final Devices devices;
    private final PodRef pod;
    private final Visitor visitor;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile AsynchronousSocketChannel channel;
    private volatile int port;

    SshVisit(Devices devices, PodRef pod, Visitor visitor) {
        this.devices = devices;
        this.pod = pod;
        this.visitor = visitor;
    }

    @Override
    public void begin() {
        try {
            port = openPort();
            devices.publishSsh(port, pod);
            channel = AsynchronousSocketChannel.open();
        } catch (IOException unusable) {
            end("the simulator has no port left: " + unusable.getMessage());
            return;
        }
        channel.connect(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                null,
                new Then<Void>(none -> read(ByteBuffer.allocate(BUFFER))));
    }

    /** Somebody else may take a port between the moment when it is seen to be free and its opening. */
    private int openPort() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int free = freePort();
            if (devices.openPort(free)) {
                return free;
            }
        }
        throw new IOException("others take each one that is free");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void read(ByteBuffer buffer) {
        buffer.clear();
        channel.read(buffer, null, new Then<Integer>(count -> {
            if (count < 0) {
                end("");
            } else {
                visitor.out(buffer.flip(), () -> read(buffer));
            }
        }));
    }

    @Override
    public void in(ByteBuffer bytes, Runnable next) {
        if (!bytes.hasRemaining()) {
            next.run();
            return;
        }
        channel.write(bytes, null, new Then<Integer>(count -> in(bytes, next)));
    }

    private void end(String why) {
        if (leave()) {
            if (!why.isEmpty()) {
                visitor.error(why);
            }
            visitor.ended(why.isEmpty() ? 0 : 1);
        }
    }

    @Override
    public void close() {
        leave();
    }

    /** @return whether it was open */
    private boolean leave() {
        boolean first = over.compareAndSet(false, true);
        if (first) {
            if (port > 0) {
                devices.unpublish(port);
                devices.closePort(port);
            }
            try {
                if (channel != null) {
                    channel.close();
                }
            } catch (IOException alreadyGone) {
                // nothing is left to close
            }
        }
        return first;
    }

    /** What comes next, and what if it fails. */
    private final class Then<T> implements CompletionHandler<T, Void> {

        private final Consumer<T> next;

        Then(Consumer<T> next) {
            this.next = next;
        }

        @Override
        public void completed(T result, Void nothing) {
            next.accept(result);
        }

        @Override
        public void failed(Throwable failure, Void nothing) {
            end(failure.getMessage() == null ? "the connection has ended" : failure.getMessage());
        }
    }
}
