package io.jenkins.plugins.networktopology.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

/** Whoever cancels a call gives its connection back, whatever the call was at. */
class CancelledCallTest {

    private final CountDownLatch answered = new CountDownLatch(1);
    private volatile Thread sender;

    @Test
    void anAnswerThatComesWhileItsRequestIsBrokenOffLeavesNoConnectionInUse() throws Exception {
        try (OneAnswer server = new OneAnswer()) {
            OkHttpClient http = HttpSettings.forRequests(
                    new OkHttpClient.Builder()
                            .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                            .socketFactory(new WaitingSockets())
                            .eventListener(new CancelBeforeSending())
                            .build(),
                    ClusterSettings.url(server.url()));
            Call call = http.newCall(new Request.Builder().url(server.url()).build());
            assertThatExceptionOfType(IOException.class).isThrownBy(call::execute);
            assertThat(answered.getCount()).as("answers awaited").isZero();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(http.connectionPool().idleConnectionCount())
                            .as("connections that nobody uses")
                            .isEqualTo(http.connectionPool().connectionCount()));
            HttpSettings.close(http);
        }
    }

    private final class CancelBeforeSending extends EventListener {
        @Override
        public void requestHeadersStart(Call call) {
            call.cancel();
            sender = Thread.currentThread();
        }
    }

    /** Makes whoever has sent a cancelled request wait until its answer has been read and taken in. */
    private final class WaitingSockets extends SocketFactory {

        @Override
        public Socket createSocket() {
            return new Socket() {
                @Override
                public InputStream getInputStream() throws IOException {
                    return new Noticed(super.getInputStream());
                }

                @Override
                public OutputStream getOutputStream() throws IOException {
                    return new Held(super.getOutputStream());
                }
            };
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
            throw new UnsupportedOperationException();
        }
    }

    /** Whoever reads on has taken in what was read before. */
    private final class Noticed extends FilterInputStream {

        private boolean answer;

        Noticed(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (answer) {
                answered.countDown();
            }
            int read = in.read(into, offset, length);
            answer = read > 0 && into[offset + read - 1] == OneAnswer.OK;
            return read;
        }
    }

    private final class Held extends FilterOutputStream {

        Held(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        /** And not in write: the thread that confirms settings may have written what the sender left in the buffer. */
        @Override
        public void flush() throws IOException {
            out.flush();
            try {
                if (Thread.currentThread() == sender && !answered.await(30, TimeUnit.SECONDS)) {
                    throw new IOException("no answer came to the cancelled request");
                }
            } catch (InterruptedException stop) {
                throw new InterruptedIOException("interrupted while the answer was awaited");
            }
        }
    }
}
