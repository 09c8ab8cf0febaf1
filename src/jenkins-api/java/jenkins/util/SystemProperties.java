package jenkins.util;

import java.util.logging.Level;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class SystemProperties {
    public static String getString(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static String getString(String a, String b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static String getString(String a, String b, Level c) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static boolean getBoolean(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static boolean getBoolean(String a, boolean b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static Integer getInteger(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static Integer getInteger(String a, Integer b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static Integer getInteger(String a, Integer b, Level c) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static Long getLong(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static Long getLong(String a, Long b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static Long getLong(String a, Long b, Level c) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    private SystemProperties() {}
}
