package io.jenkins.plugins.networktopology.simulator.api;

import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parameters of a request; of one given twice, the first. */
final class Query {

    private final Map<String, String> parameters = new HashMap<>();

    private Query() {}

    /** @param raw what follows the question mark, or null */
    static Query of(String raw) {
        Query query = new Query();
        if (raw != null) {
            for (String pair : raw.split("&")) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                query.parameters.putIfAbsent(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
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
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }

    boolean flag(String name) {
        String value = parameters.getOrDefault(name, "false");
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
