package io.jenkins.plugins.networktopology.simulator.api;

import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The path of a request about objects.
 *
 * @param group the API group, the empty text for core
 * @param version its version
 * @param namespace the namespace, or the empty text
 * @param plural the type
 * @param name the object, or the empty text
 * @param subresource the part of it, or the empty text
 */
record ResourcePath(String group, String version, String namespace, String plural, String name, String subresource) {

    private static final Set<String> NAMESPACE_PARTS = Set.of("status", "finalize");

    /** Reads {@code /api/v1/…} and {@code /apis/GROUP/VERSION/…}, or nothing if it is another path. */
    static Optional<ResourcePath> of(String path) {
        List<String> words =
                Arrays.stream(path.split("/")).filter(word -> !word.isEmpty()).toList();
        int start = path.startsWith("/api/") ? 2 : path.startsWith("/apis/") ? 3 : Integer.MAX_VALUE;
        if (words.size() <= start) {
            return Optional.empty();
        }
        String group = start == 2 ? "" : words.get(1);
        String version = words.get(start - 1);
        List<String> rest = words.subList(start, words.size());
        boolean inNamespace =
                rest.get(0).equals("namespaces") && rest.size() > 2 && !NAMESPACE_PARTS.contains(rest.get(2));
        List<String> own = inNamespace ? rest.subList(2, rest.size()) : rest;
        return own.size() > 3
                ? Optional.empty()
                : Optional.of(new ResourcePath(
                        group, version, inNamespace ? rest.get(1) : "", own.get(0), word(own, 1), word(own, 2)));
    }

    private static String word(List<String> words, int index) {
        return index < words.size() ? words.get(index) : "";
    }

    ObjectKey key() {
        return new ObjectKey(namespace, name);
    }
}
