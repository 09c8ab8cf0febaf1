package io.jenkins.plugins.networktopology.cluster;

import io.etcd.jetcd.Client;
import io.etcd.jetcd.ClientBuilder;
import io.grpc.netty.GrpcSslContexts;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** A jetcd client that is made when it is first needed: it brings threads and a thousand classes. */
final class EtcdConnection implements AutoCloseable {

    /** jetcd would try for ever. */
    private static final Duration RETRIES = Duration.ofSeconds(5);

    private final EtcdTarget target;
    private final Duration limit;
    private Optional<Client> client = Optional.empty();
    private boolean closed;

    EtcdConnection(EtcdTarget target, Duration limit) {
        this.target = target;
        this.limit = limit;
    }

    String name() {
        return target.name();
    }

    synchronized Client client() throws ClusterException {
        if (closed) {
            throw new ClusterException(Kind.UNREACHABLE, "the connection to etcd " + name() + " has been closed");
        }
        if (client.isEmpty()) {
            ClientBuilder builder = Client.builder()
                    .endpoints(target.endpoints())
                    .connectTimeout(RETRIES)
                    .retryMaxDuration(RETRIES)
                    .waitForReady(false);
            if (target.secure()) {
                builder.authority(target.endpoints().get(0).getAuthority()).sslContext(tls());
            }
            client = Optional.of(builder.build());
        }
        return client.get();
    }

    private SslContext tls() throws ClusterException {
        try {
            SslContextBuilder builder = GrpcSslContexts.configure(SslContextBuilder.forClient(), SslProvider.JDK);
            target.caCertificates().ifPresent(pem -> builder.trustManager(stream(pem)));
            target.identity()
                    .ifPresent(identity -> builder.keyManager(
                            stream(identity.certificates()),
                            stream(identity.key().reveal())));
            return builder.build();
        } catch (SSLException | IllegalArgumentException unusable) {
            throw new ClusterException(
                    Kind.CONFIGURATION,
                    "the certificates for etcd " + name()
                            + " cannot be used; expected PEM, and a private key in PKCS 8: " + unusable.getMessage(),
                    unusable);
        }
    }

    private static InputStream stream(String pem) {
        return new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8));
    }

    /** Waits for an answer, no longer than the limit; an interrupt cancels the request. */
    <T> T await(CompletableFuture<T> answer, String tried) throws ClusterException, InterruptedException {
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw EtcdErrors.of(failed.getCause(), tried, name());
        } catch (TimeoutException over) {
            throw new ClusterException(
                    Kind.UNREACHABLE,
                    "cannot " + tried + ": etcd " + name() + " gave no answer within " + limit.toSeconds() + " s",
                    over);
        } finally {
            answer.cancel(true);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        client.ifPresent(Client::close);
        client = Optional.empty();
    }
}
