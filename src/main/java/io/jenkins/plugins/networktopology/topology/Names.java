package io.jenkins.plugins.networktopology.topology;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names that become part of Kubernetes objects. */
final class Names {

    private static final int LONGEST = 63;
    private static final Pattern DNS_LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");

    /** What the container runtime takes it knows better; this keeps out what is no image at all. */
    private static final Pattern IMAGE = Pattern.compile("[A-Za-z0-9][\\w.:@/+-]{0,511}");

    /** As all versions of Kubernetes take them. */
    private static final Pattern VARIABLE = Pattern.compile("[-._A-Za-z][-._A-Za-z0-9]*");

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
        String base = source.substring(1 + Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')));
        return likeLabel(base.replaceFirst("(?<=.)\\..*", ""));
    }

    /** A text made a DNS label: what cannot be in one becomes a dash. */
    static String likeLabel(String text) {
        String label =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
        String cut = label.substring(0, Math.min(label.length(), LONGEST)).replaceAll("-+$", "");
        return cut.isEmpty() ? "topology" : cut;
    }

    /** The name of a container image. */
    static String image(String text) {
        if (!IMAGE.matcher(text).matches()) {
            throw new IllegalArgumentException("expected a container image such as vrnetlab/vr-csr:16.04.01");
        }
        return text;
    }

    /** Whether a variable of a container's environment can be called so. */
    static boolean isVariable(String text) {
        return VARIABLE.matcher(text).matches();
    }
}
