package io.jenkins.plugins.networktopology.session;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Bytes that the SSH client's thread puts in and one reader takes out as characters. No thread of its own: the reader
 * waits on a condition. Bytes that are no UTF-8 become U+FFFD.
 */
final class Inbox extends OutputStream {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final StringBuilder waiting = new StringBuilder();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private byte[] unfinished = {};
    private boolean closed;

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        lock.lock();
        try {
            ByteBuffer in = ByteBuffer.allocate(unfinished.length + length);
            in.put(unfinished).put(bytes, start, length).flip();
            CharBuffer out = CharBuffer.allocate(in.remaining());
            decoder.decode(in, out, false);
            unfinished = new byte[in.remaining()];
            in.get(unfinished);
            waiting.append(out.flip());
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** No more will come. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** As {@link TerminalLine#receive}. */
    String receive(Duration wait) throws IOException, InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = wait.toNanos();
            while (waiting.isEmpty() && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            if (waiting.isEmpty() && closed) {
                throw new EOFException("the connection is closed");
            }
            String text = waiting.toString();
            waiting.setLength(0);
            return text;
        } finally {
            lock.unlock();
        }
    }

    /** Takes what is there. */
    String take() {
        lock.lock();
        try {
            String text = waiting.toString();
            waiting.setLength(0);
            return text;
        } finally {
            lock.unlock();
        }
    }
}
