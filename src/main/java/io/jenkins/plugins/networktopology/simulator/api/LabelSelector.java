package io.jenkins.plugins.networktopology.simulator.api;

import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A labelSelector as kubectl writes it: {@code a=b,c!=d,e in (f,g),h notin (i),j,!k}. */
public final class LabelSelector implements Predicate<Map<String, String>> {

    private static final String KEY = "([A-Za-z0-9](?:[-A-Za-z0-9_./]*[A-Za-z0-9])?)";
    private static final Pattern SET = Pattern.compile(KEY + "\\s+(in|notin)\\s*\\(([^()]*)\\)");
    private static final Pattern EQUALITY = Pattern.compile(KEY + "\\s*(==|=|!=)\\s*([-A-Za-z0-9_.]*)");
    private static final Pattern EXISTENCE = Pattern.compile("(!?)\\s*" + KEY);

    private final List<Predicate<Map<String, String>>> requirements = new ArrayList<>();

    private LabelSelector() {}

    /**
     * Reads a selector; the empty text selects everything.
     *
     * @throws ApiException if it is not written as one
     */
    public static LabelSelector of(String text) {
        LabelSelector selector = new LabelSelector();
        for (String part : text.split(",(?![^(]*\\))")) {
            if (!part.isBlank()) {
                selector.requirements.add(requirement(part.strip()));
            }
        }
        return selector;
    }

    private static Predicate<Map<String, String>> requirement(String part) {
        Matcher set = SET.matcher(part);
        if (set.matches()) {
            List<String> values =
                    Arrays.stream(set.group(3).split(",")).map(String::strip).toList();
            String key = set.group(1);
            return set.group(2).equals("in")
                    ? labels -> labels.containsKey(key) && values.contains(labels.get(key))
                    : labels -> !values.contains(labels.getOrDefault(key, "\0"));
        }
        Matcher equality = EQUALITY.matcher(part);
        if (equality.matches()) {
            String key = equality.group(1);
            String value = equality.group(3);
            return equality.group(2).equals("!=")
                    ? labels -> !value.equals(labels.get(key))
                    : labels -> value.equals(labels.get(key));
        }
        Matcher existence = EXISTENCE.matcher(part);
        if (existence.matches()) {
            String key = existence.group(2);
            return existence.group(1).isEmpty()
                    ? labels -> labels.containsKey(key)
                    : labels -> !labels.containsKey(key);
        }
        throw ApiException.badRequest("unable to parse requirement: \"" + part
                + "\": found unexpected text, expected: key, key=value, key!=value, key in (a,b), key notin (a,b)"
                + " or !key");
    }

    @Override
    public boolean test(Map<String, String> labels) {
        return requirements.stream().allMatch(requirement -> requirement.test(labels));
    }
}
