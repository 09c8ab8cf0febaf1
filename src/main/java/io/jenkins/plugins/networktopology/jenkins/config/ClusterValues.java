package io.jenkins.plugins.networktopology.jenkins.config;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the fields of a cluster may hold; what does not fit is refused whether it comes from a form or from a file. */
final class ClusterValues {

    /** Leaves room for a lab's id in a namespace's 63 characters. */
    private static final Pattern PREFIX = Pattern.compile("[a-z]([-a-z0-9]{0,10}[a-z0-9])?-");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([-._A-Za-z0-9 ]{0,61}[A-Za-z0-9])?");
    private static final Pattern SECRET = Pattern.compile("[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?");
    private static final Pattern REGISTRY = Pattern.compile("[A-Za-z0-9][-.A-Za-z0-9]*(:\\d{1,5})?(/[-._a-z0-9]+)*/?");

    private ClusterValues() {}

    static String text(String value) {
        return value == null ? "" : value.strip();
    }

    static Optional<String> given(String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    static int within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    field + " is " + value + ": expected a number from " + least + " to " + most);
        }
        return value;
    }

    /** The value, stripped. */
    static String checked(String field, String value, Optional<String> problem) {
        problem.ifPresent(what -> {
            throw new IllegalArgumentException(field + " \"" + text(value) + "\": " + what);
        });
        return text(value);
    }

    static Optional<String> nameProblem(String value) {
        return problem(
                NAME,
                value,
                "expected a short name of letters, digits, spaces, dots and dashes, which builds call it by");
    }

    static Optional<String> prefixProblem(String value) {
        return problem(PREFIX, value, "expected up to 12 lower-case letters, digits and dashes, and a dash at the end");
    }

    static Optional<String> registryProblem(String value) {
        return optional(REGISTRY, value, "expected HOST, HOST:PORT or HOST/PATH, without https://");
    }

    static Optional<String> pullSecretProblem(String value) {
        return optional(SECRET, value, "expected the name of a Kubernetes secret");
    }

    private static Optional<String> optional(Pattern pattern, String value, String expected) {
        return text(value).isEmpty() ? Optional.empty() : problem(pattern, value, expected);
    }

    private static Optional<String> problem(Pattern pattern, String value, String expected) {
        return pattern.matcher(text(value)).matches() ? Optional.empty() : Optional.of(expected);
    }
}
