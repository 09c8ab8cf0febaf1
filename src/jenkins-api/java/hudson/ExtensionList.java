package hudson;

import java.util.AbstractList;
import java.util.Iterator;
import jenkins.model.Jenkins;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class ExtensionList<T> extends AbstractList<T> {
    protected ExtensionList(Jenkins a, Class<T> b) {}

    public <U extends T> U get(Class<U> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Iterator<T> iterator() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public T get(int a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public int size() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <T> ExtensionList<T> lookup(Class<T> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <U> U lookupSingleton(Class<U> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <U> U lookupFirst(Class<U> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
