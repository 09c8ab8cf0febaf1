package io.jenkins.plugins.networktopology.simulator.kubelet;

import io.jenkins.plugins.networktopology.simulator.SerialConsole;
import io.jenkins.plugins.networktopology.simulator.api.PodInsides.Visit;
import io.jenkins.plugins.networktopology.simulator.api.PodInsides.Visitor;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A connection to the telnet port behind which QEMU serves a serial console. */
final class ConsoleVisit implements Visit {

    /** What QEMU's telnet server begins with (chardev/char-socket.c): it echoes, sends at once, and all eight bits. */
    private static final byte[] GREETING = {
        (byte) 255, (byte) 251, 1, (byte) 255, (byte) 251, 3, (byte) 255, (byte) 251, 0, (byte) 255, (byte) 253, 0
    };

    private final SerialConsole console;
    private final Visitor visitor;

    ConsoleVisit(SerialConsole console, Visitor visitor) {
        this.console = console;
        this.visitor = visitor;
    }

    @Override
    public void begin() {
        if (!console.taken()) {
            visitor.out(ByteBuffer.wrap(GREETING), () -> {});
        }
    }

    @Override
    public void in(ByteBuffer bytes, Runnable next) {
        boolean pressed = false;
        while (bytes.hasRemaining()) {
            pressed |= bytes.get() == '\r';
        }
        if (pressed && !console.taken()) {
            byte[] shown = ("\r\n" + console.prompt()).getBytes(StandardCharsets.UTF_8);
            visitor.out(ByteBuffer.wrap(shown), next);
        } else {
            next.run();
        }
    }

    @Override
    public void close() {
        // the machine is not told
    }
}
