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

    private static final Pattern LABEL_NAME = Pattern.compile("[A-Za-z0-9]([-\\w.]{0,61}[A-Za-z0-9])?");

    private static final Pattern SUBDOMAIN =
            Pattern.compile("(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*");

    /** What Linux takes as the name of a network interface. */
    private static final Pattern HOST_INTERFACE = Pattern.compile("(?!\\.{1,2}$)[^\\s/:]{1,15}");

    private Names() {}

    /** A DNS label (RFC 1123), which pods and services must have as name. */
    static String label(String text) {
        if (!isLabel(text)) {
            throw new IllegalArgumentException("expected at most " + LONGEST
                    + " lower-case letters, digits and dashes, beginning and ending with a letter or digit");
        }
        return text;
    }

    static boolean isLabel(String text) {
        return text.length() <= LONGEST && DNS_LABEL.matcher(text).matches();
    }

    /** Whether most objects in Kubernetes can be called so: DNS labels with dots between them. */
    static boolean isSubdomain(String text) {
        return SUBDOMAIN.matcher(text).matches();
    }

    /** A node's name: one that meshnet does not take for the machine itself. */
    static String node(String text) {
        if (text.equals("localhost")) {
            throw new IllegalArgumentException("meshnet takes that for the machine which a pod runs on; a link to the"
                    + " machine's network is written [node:interface, macvlan:host-interface] in the native format");
        }
        return label(text);
    }

    /** Whether a label in Kubernetes can have this key. */
    static boolean isLabelKey(String text) {
        int slash = text.indexOf('/');
        return LABEL_NAME.matcher(text.substring(slash + 1)).matches()
                && (slash < 0 || SUBDOMAIN.matcher(text.substring(0, slash)).matches());
    }

    /** Whether a label in Kubernetes can have this value. */
    static boolean isLabelValue(String text) {
        return text.isEmpty() || LABEL_NAME.matcher(text).matches();
    }

    /** Whether Linux can have a network interface of this name. */
    static boolean isHostInterface(String text) {
        return HOST_INTERFACE.matcher(text).matches();
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
