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

    synchronized void send(String text) {
        waiting.append(text);
        pump();
    }

    /** Runs something once all that was sent is out. */
    synchronized void whenEmpty(Runnable action) {
        whenEmpty = action;
        pump();
    }

    private void pump() {
        if (underWay) {
            return;
        }
        if (waiting.isEmpty()) {
            Runnable action = whenEmpty;
            whenEmpty = () -> {};
            action.run();
            return;
        }
        byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
        waiting.setLength(0);
        underWay = true;
        try {
            stream.writeBuffer(new ByteArrayBuffer(bytes)).addListener(future -> sent());
        } catch (IOException e) {
            waiting.setLength(0);
        }
    }

    private synchronized void sent() {
        underWay = false;
        pump();
    }
}
