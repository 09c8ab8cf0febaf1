package io.jenkins.plugins.networktopology.simulator.api;

import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of a request. */
final class Query {

    private final Map<String, List<String>> parameters = new HashMap<>();

    private Query() {}

    /** @param raw what follows the question mark, or null */
    static Query of(String raw) {
        Query query = new Query();
        if (raw != null) {
            for (String pair : raw.split("&")) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                query.parameters
                        .computeIfAbsent(decode(name), first -> new ArrayList<>())
                        .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return query;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ApiException.badRequest("invalid URL escape in \"" + text + "\"");
        }
    }

    Optional<String> text(String name) {
        return all(name).stream().findFirst().filter(value -> !value.isEmpty());
    }

    /** Each that was given, in their order. */
    List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    boolean flag(String name) {
        String value = all(name).stream().findFirst().orElse("false");
        return value.isEmpty() || value.equals("1") || value.equalsIgnoreCase("true");
    }

    Optional<Long> number(String name) {
        return text(name).map(value -> {
            try {
                return Long.parseLong(value);
            } catch (NumberFormatException e) {
                throw ApiException.badRequest("strconv.ParseInt: parsing \"" + value + "\": invalid syntax");
            }
        });
    }
}
