package io.jenkins.plugins.networktopology.cluster;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A real etcd, and a look into it that knows nothing of gRPC: by etcd's HTTP gateway. */
final class EtcdProcess implements EtcdServer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Process process;
    private final URI endpoint;
    private final HttpClient http;

    private EtcdProcess(Process process, URI endpoint, HttpClient http) {
        this.process = process;
        this.endpoint = endpoint;
        this.http = http;
    }

    static EtcdServer start(Path binary, Path directory, Optional<Certificates> tls) throws Exception {
        String scheme = tls.isPresent() ? "https" : "http";
        try (HeldPort forClients = new HeldPort();
                HeldPort forPeers = new HeldPort()) {
            URI endpoint = URI.create(scheme + "://127.0.0.1:" + forClients.number());
            return start(binary, directory, tls, endpoint, "http://127.0.0.1:" + forPeers.number());
        }
    }

    private static EtcdServer start(Path binary, Path directory, Optional<Certificates> tls, URI endpoint, String peers)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(
                binary.toString(),
                "--name=test",
                "--data-dir=" + directory.resolve("data"),
                "--listen-client-urls=" + endpoint,
                "--advertise-client-urls=" + endpoint,
                "--listen-peer-urls=" + peers,
                "--initial-advertise-peer-urls=" + peers,
                "--initial-cluster=test=" + peers));
        tls.ifPresent(certificates -> command.addAll(List.of(
                "--cert-file=" + certificates.serverCertificate(),
                "--key-file=" + certificates.serverKey(),
                "--trusted-ca-file=" + certificates.ca(),
                "--client-cert-auth=true")));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("etcd.log").toFile())
                .start();
        HttpClient.Builder http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
        if (tls.isPresent()) {
            http.sslContext(tls.get().context());
        }
        EtcdProcess server = new EtcdProcess(process, endpoint, http.build());
        await().atMost(LIMIT)
                .ignoreExceptions()
                .until(() -> !server.ask("range", key("/")).isMissingNode());
        return server;
    }

    @Override
    public String endpoint() {
        return endpoint.toString();
    }

    @Override
    public void put(String key, String value) {
        ask("put", key(key).put("value", base64(value)));
    }

    @Override
    public Map<String, String> all() {
        Map<String, String> pairs = new TreeMap<>();
        pairs().forEach(pair -> pairs.put(text(pair.get("key")), text(pair.path("value"))));
        return pairs;
    }

    @Override
    public Map<String, Long> revisions() {
        Map<String, Long> pairs = new TreeMap<>();
        pairs().forEach(pair ->
                pairs.put(text(pair.get("key")), pair.get("mod_revision").asLong()));
        return pairs;
    }

    private JsonNode pairs() {
        String everything = base64("\0");
        return ask("range", JSON.createObjectNode().put("key", everything).put("range_end", everything))
                .path("kvs");
    }

    private JsonNode ask(String what, ObjectNode question) {
        HttpRequest request = HttpRequest.newBuilder(endpoint.resolve("/v3/kv/" + what))
                .timeout(LIMIT)
                .POST(HttpRequest.BodyPublishers.ofString(question.toString()))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException failed) {
            throw new IllegalStateException("etcd " + endpoint, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static ObjectNode key(String key) {
        return JSON.createObjectNode().put("key", base64(key));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(JsonNode base64) {
        return new String(Base64.getDecoder().decode(base64.asText()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(20, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
