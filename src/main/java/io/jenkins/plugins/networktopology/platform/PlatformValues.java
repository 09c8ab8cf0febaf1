package io.jenkins.plugins.networktopology.platform;

/** The kinds of values that only platform files hold; each says what it expected. */
final class PlatformValues {

    private PlatformValues() {}

    /** A name of an interface that has a number. */
    static String portName(String text) {
        int port = text.indexOf(PatternNaming.PORT);
        if (port < 0 || text.indexOf(PatternNaming.PORT, port + 1) >= 0) {
            throw new IllegalArgumentException("expected " + PatternNaming.PORT + " once, where the number is");
        }
        return text;
    }

    /** As Kubernetes writes them, without {@code CAP_}. */
    static String capability(String text) {
        if (!text.matches("[A-Z][A-Z_]*") || text.startsWith("CAP_")) {
            throw new IllegalArgumentException("expected a Linux capability such as NET_ADMIN");
        }
        return text;
    }

    /** The name of a Linux interface, with a placeholder for up to three digits. */
    static String podInterface(String text) {
        if (!text.replace(ImageFamily.CARD, "999").matches("[^\\s/:{}]{1,15}")) {
            throw new IllegalArgumentException("expected the name of an interface such as br0 or tap{card}");
        }
        return text;
    }

    static String path(String text) {
        if (!text.startsWith("/") || text.endsWith("/") || text.contains("/../")) {
            throw new IllegalArgumentException("expected an absolute path of a file");
        }
        return text;
    }
}
