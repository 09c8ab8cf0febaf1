package hudson;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import jenkins.model.Jenkins;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class ExtensionList<T> extends AbstractList<T> {
    private static final Map<Class<?>, ExtensionList<?>> LISTS = new ConcurrentHashMap<>();

    private final List<T> extensions = new CopyOnWriteArrayList<>();

    protected ExtensionList(Jenkins a, Class<T> b) {}

    public <U extends T> U get(Class<U> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Iterator<T> iterator() {
        return extensions.iterator();
    }

    public T get(int a) {
        return extensions.get(a);
    }

    public int size() {
        return extensions.size();
    }

    public boolean add(T a) {
        return extensions.add(a);
    }

    public boolean remove(Object a) {
        return extensions.remove(a);
    }

    @SuppressWarnings("unchecked")
    public static <T> ExtensionList<T> lookup(Class<T> a) {
        return (ExtensionList<T>) LISTS.computeIfAbsent(a, type -> new ExtensionList<>(null, a));
    }

    public static <U> U lookupSingleton(Class<U> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <U> U lookupFirst(Class<U> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
