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
        return "{" + Integer.toHexString(value.hashCode()) + "}";
    }

    public static Secret fromString(String a) {
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
