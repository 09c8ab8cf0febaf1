package io.jenkins.plugins.networktopology.lab;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A lab's name in the cluster, chosen before anything is created, so that whatever a crash leaves can be found.
 *
 * @param value a DNS label of at most 50 characters
 */
public record LabId(String value) {

    private static final int LONGEST = 50;
    private static final int SUFFIX = 6;
    /** Base 32 without the letters and digits that people mix up. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final Pattern DNS_LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");
    private static final SecureRandom RANDOM = new SecureRandom();

    public LabId {
        Objects.requireNonNull(value);
        if (value.length() > LONGEST || !DNS_LABEL.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value + "\" is no lab id: expected at most " + LONGEST
                    + " lower-case letters, digits and inner dashes, as nettopo show lists them");
        }
    }

    /** A new id, such as {@code article-k7w2mq}. */
    public static LabId random(String topology) {
        StringBuilder suffix = new StringBuilder("-");
        RANDOM.ints(SUFFIX, 0, ALPHABET.length()).forEach(at -> suffix.append(ALPHABET.charAt(at)));
        int room = Math.min(topology.length(), LONGEST - suffix.length());
        return new LabId(topology.substring(0, room) + suffix);
    }

    @Override
    public String toString() {
        return value;
    }
}
