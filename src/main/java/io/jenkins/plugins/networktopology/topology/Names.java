package io.jenkins.plugins.networktopology.topology;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that become names of Kubernetes objects. */
final class Names {

    private static final int LONGEST = 63;
    private static final Pattern DNS_LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");

    private Names() {}

    /** A DNS label (RFC 1123), which pods and services must have as name. */
    static String label(String text) {
        if (text.length() > LONGEST || !DNS_LABEL.matcher(text).matches()) {
            throw new IllegalArgumentException("expected at most " + LONGEST
                    + " lower-case letters, digits and dashes, beginning and ending with a letter or digit");
        }
        return text;
    }

    /** The topology's name when the file does not say one: the file's name up to its first dot, made a DNS label. */
    static String ofFile(String source) {
        Path fileName = Path.of(source).getFileName();
        String base = fileName == null ? "" : fileName.toString().replaceFirst("(?<=.)\\..*", "");
        String label =
                base.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = label.substring(0, Math.min(label.length(), LONGEST)).replaceAll("-+$", "");
        return cut.isEmpty() ? "topology" : cut;
    }
}
