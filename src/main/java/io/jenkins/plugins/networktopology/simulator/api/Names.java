package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType.Trait;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Gives new objects what identifies them. */
final class Names {

    private static final String LETTERS = "bcdfghjklmnpqrstvwxz2456789";
    private static final int SUFFIX = 5;
    private static final int LONGEST = 63;

    /** Fills in name, namespace, uid, time and generation of an object about to be created. */
    void stamp(ObjectNode metadata, ResourceType type, String namespace) {
        String prefix = metadata.path("generateName").asText("");
        if (metadata.path("name").asText("").isEmpty() && !prefix.isEmpty()) {
            metadata.put("name", prefix.substring(0, Math.min(prefix.length(), LONGEST - SUFFIX)) + suffix());
        }
        if (type.namespaced()) {
            metadata.put("namespace", namespace);
        }
        // Unpredictable is enough; a secure generator would be the slowest part of a write.
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        metadata.put("uid", new UUID(high, low).toString());
        metadata.put("creationTimestamp", now());
        if (type.has(Trait.GENERATION)) {
            metadata.put("generation", 1);
        } else {
            metadata.remove("generation");
        }
        metadata.remove(
                java.util.List.of("deletionTimestamp", "deletionGracePeriodSeconds", "managedFields", "selfLink"));
    }

    /** The time as Kubernetes writes it. */
    static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String suffix() {
        StringBuilder text = new StringBuilder(SUFFIX);
        for (int i = 0; i < SUFFIX; i++) {
            text.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
