package io.jenkins.plugins.networktopology.cluster;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A server that speaks HTTP/2 without encryption, to one client, and answers each request with 200 and nothing. */
final class OneAnswer implements AutoCloseable {

    /** The last byte of each answer, and of nothing else that is sent: HPACK's static entry for status 200. */
    static final byte OK = (byte) 0x88;

    private static final int PREFACE = 24;
    private static final int HEADERS = 1;
    private static final int SETTINGS = 4;
    private static final int ACK = 1;
    private static final int END_OF_STREAM_AND_HEADERS = 5;

    private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

    OneAnswer() throws IOException {
        Thread thread = new Thread(this::serve, "http2-server");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/";
    }

    private void serve() {
        try (Socket client = listener.accept()) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            in.skipNBytes(PREFACE);
            frame(client.getOutputStream(), SETTINGS, 0, 0);
            while (true) {
                int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
                int type = in.readUnsignedByte();
                int flags = in.readUnsignedByte();
                int stream = in.readInt();
                in.skipNBytes(length);
                if (type == SETTINGS && flags != ACK) {
                    frame(client.getOutputStream(), SETTINGS, ACK, 0);
                } else if (type == HEADERS) {
                    frame(client.getOutputStream(), HEADERS, END_OF_STREAM_AND_HEADERS, stream, OK);
                }
            }
        } catch (EOFException hungUp) {
            // the client needs no more
        } catch (IOException closed) {
            // by the client or by the test
        }
    }

    private static void frame(OutputStream out, int type, int flags, int stream, byte... content) throws IOException {
        byte[] frame = new byte[9 + content.length];
        frame[2] = (byte) content.length;
        frame[3] = (byte) type;
        frame[4] = (byte) flags;
        frame[8] = (byte) stream;
        System.arraycopy(content, 0, frame, 9, content.length);
        out.write(frame);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
