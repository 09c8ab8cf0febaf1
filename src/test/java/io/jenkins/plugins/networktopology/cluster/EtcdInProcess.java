package io.jenkins.plugins.networktopology.cluster;

import com.google.protobuf.ByteString;
import io.etcd.jetcd.api.KeyValue;
import io.etcd.jetcd.api.PutRequest;
import io.etcd.jetcd.api.RangeRequest;
import io.grpc.Server;
import io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.NettyServerBuilder;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;

/** What of etcd the first generation of meshnet and we use, over real gRPC, where no etcd is installed. */
final class EtcdInProcess implements EtcdServer {

    private static final long LIMIT_SECONDS = 20;

    private final EtcdStore store = new EtcdStore();
    private final Server server;
    private final String endpoint;

    private EtcdInProcess(Optional<Certificates> tls) throws Exception {
        NettyServerBuilder builder =
                NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        if (tls.isPresent()) {
            builder.sslContext(context(tls.get()));
        }
        server = builder.addService(new EtcdServices.Keys(store))
                .addService(new EtcdServices.Watches(store))
                .build()
                .start();
        endpoint = (tls.isPresent() ? "https" : "http") + "://127.0.0.1:" + server.getPort();
    }

    static EtcdServer start(Optional<Certificates> tls) throws Exception {
        return new EtcdInProcess(tls);
    }

    private static SslContext context(Certificates certificates) throws SSLException {
        SslContextBuilder builder = SslContextBuilder.forServer(
                        certificates.serverCertificate().toFile(),
                        certificates.serverKey().toFile())
                .trustManager(certificates.ca().toFile())
                .clientAuth(ClientAuth.REQUIRE);
        return GrpcSslContexts.configure(builder, SslProvider.JDK).build();
    }

    @Override
    public String endpoint() {
        return endpoint;
    }

    @Override
    public void put(String key, String value) {
        store.put(PutRequest.newBuilder()
                .setKey(ByteString.copyFromUtf8(key))
                .setValue(ByteString.copyFromUtf8(value))
                .build());
    }

    @Override
    public Map<String, String> all() {
        Map<String, String> pairs = new TreeMap<>();
        pairs().forEach(pair ->
                pairs.put(pair.getKey().toStringUtf8(), pair.getValue().toStringUtf8()));
        return pairs;
    }

    @Override
    public Map<String, Long> revisions() {
        Map<String, Long> pairs = new TreeMap<>();
        pairs().forEach(pair -> pairs.put(pair.getKey().toStringUtf8(), pair.getModRevision()));
        return pairs;
    }

    private List<KeyValue> pairs() {
        ByteString everything = ByteString.copyFrom(new byte[1]);
        return store.range(RangeRequest.newBuilder()
                        .setKey(everything)
                        .setRangeEnd(everything)
                        .build())
                .getKvsList();
    }

    @Override
    public void close() {
        server.shutdownNow();
        try {
            server.awaitTermination(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
