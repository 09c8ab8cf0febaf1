package hudson.util;

import java.io.Serializable;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public final class Secret implements Serializable {
    public String toString() {
        return value;
    }

    public String getPlainText() {
        return value;
    }

    public String getEncryptedValue() {
        byte[] bytes = value.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return "{" + java.util.Base64.getEncoder().encodeToString(bytes) + "}";
    }

    public static Secret fromString(String a) {
        if (a.matches("\\{[A-Za-z0-9+/=]+\\}")) {
            byte[] bytes = java.util.Base64.getDecoder().decode(a.substring(1, a.length() - 1));
            return new Secret(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
        }
        return new Secret(a);
    }

    public static String toString(Secret a) {
        return a == null ? null : a.value;
    }

    private final String value;

    private Secret(String value) {
        this.value = value;
    }
}
