package io.jenkins.plugins.networktopology.benchmark.journey;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocket;

/** HTTP as bare as it can be: one kept connection, requests that are written already, answers that are only counted. */
final class RawConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[16 * 1024];

    RawConnection(URI server) throws IOException {
        this(server, SocketFactory.getDefault());
    }

    /** @param sockets makes connections, encrypted ones where the server wants them */
    RawConnection(URI server, SocketFactory sockets) throws IOException {
        socket = sockets.createSocket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        if (socket instanceof SSLSocket encrypted) {
            encrypted.startHandshake();
        }
        in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    }

    static byte[] request(String method, String path, byte[] body) {
        byte[] head = (method + " " + path + " HTTP/1.1\r\nHost: api\r\nAccept: application/json\r\n"
                        + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    /** Sends a request; returns the status of the answer, all of which has been read. */
    int send(byte[] request) throws IOException {
        return send(request, OutputStream.nullOutputStream());
    }

    /** Sends a request; returns the answer's body. */
    String read(byte[] request) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        send(request, body);
        return body.toString(StandardCharsets.UTF_8);
    }

    private int send(byte[] request, OutputStream body) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(
                        lower.substring("content-length:".length()).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        if (chunked) {
            do {
                length = Long.parseLong(line(), 16);
                pass(length, body);
                line();
            } while (length > 0);
        } else {
            pass(length, body);
        }
        return status;
    }

    private void pass(long length, OutputStream body) throws IOException {
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException("the API server closed the connection");
            }
            body.write(buffer, 0, read);
            left -= read;
        }
    }

    private String line() throws IOException {
        StringBuilder text = new StringBuilder();
        while (true) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("the API server closed the connection");
            }
            if (next == '\n') {
                return text.toString();
            }
            if (next != '\r') {
                text.append((char) next);
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
