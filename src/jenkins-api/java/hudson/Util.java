package hudson;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class Util {
    public Util() {}

    public static String getTimeSpanString(long a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static String rawEncode(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static String escape(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static String xmlEscape(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static String fixNull(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <T> T fixNull(T a, T b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static String fixEmpty(String a) {
        return a == null || a.isEmpty() ? null : a;
    }

    public static String fixEmptyAndTrim(String a) {
        return a == null || a.isBlank() ? null : a.strip();
    }

    public static <T> List<T> fixNull(List<T> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <T> Set<T> fixNull(Set<T> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <T> Collection<T> fixNull(Collection<T> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <T> Iterable<T> fixNull(Iterable<T> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
