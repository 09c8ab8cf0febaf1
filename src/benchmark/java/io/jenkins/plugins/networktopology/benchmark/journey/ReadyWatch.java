package io.jenkins.plugins.networktopology.benchmark.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A bare watch of a namespace's pods: notes when it reads of each that it is ready. */
final class ReadyWatch implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final InputStream body;
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final Thread reader = new Thread(this::read, "bare-watch");

    /** @param body the API server's answer, whose head has been read */
    ReadyWatch(InputStream body) {
        this.body = body;
        reader.setDaemon(true);
        reader.start();
    }

    /** Pod to the moment, as {@link System#nanoTime} has it. */
    Map<String, Long> seen() {
        return Map.copyOf(seen);
    }

    private void read() {
        try (Stream<String> lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)).lines()) {
            lines.forEach(line -> {
                long now = System.nanoTime();
                JsonNode pod = tree(line).path("object");
                for (JsonNode condition : pod.path("status").path("conditions")) {
                    if (condition.path("type").asText().equals("Ready")
                            && condition.path("status").asText().equals("True")) {
                        seen.putIfAbsent(pod.path("metadata").path("name").asText(), now);
                    }
                }
            });
        } catch (UncheckedIOException closed) {
            // the watch was closed: the lab is gone
        }
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        body.close();
        try {
            reader.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
