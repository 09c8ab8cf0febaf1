package io.jenkins.plugins.networktopology.simulator.device.ssh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/** Sends text through a channel without blocking: what comes while a packet is under way waits and goes as one. */
final class Outlet {

    private final IoOutputStream stream;
    private final StringBuilder waiting = new StringBuilder();
    private boolean underWay;
    private Runnable whenEmpty = () -> {};

    Outlet(IoOutputStream stream) {
        this.stream = stream;
    }

    void send(String text) {
        synchronized (this) {
            waiting.append(text);
        }
        pump();
    }

    /** Runs something once all that was sent is out; never with a lock of this class held. */
    void whenEmpty(Runnable action) {
        synchronized (this) {
            whenEmpty = action;
        }
        pump();
    }

    private void written() {
        synchronized (this) {
            underWay = false;
        }
        pump();
    }

    private void pump() {
        Runnable due = () -> {};
        byte[] bytes = {};
        synchronized (this) {
            if (underWay) {
                return;
            }
            if (waiting.isEmpty()) {
                due = whenEmpty;
                whenEmpty = () -> {};
            } else {
                bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
                waiting.setLength(0);
                underWay = true;
            }
        }
        if (bytes.length > 0) {
            write(bytes);
        }
        due.run();
    }

    private void write(byte[] bytes) {
        try {
            stream.writeBuffer(new ByteArrayBuffer(bytes)).addListener(future -> written());
        } catch (IOException e) {
            // the user has hung up: what is left has no reader
            written();
        }
    }
}
