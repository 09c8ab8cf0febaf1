package hudson.model;

import java.util.Collection;
import java.util.function.Predicate;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public interface ItemGroup<T extends Item> extends PersistenceRoot, ModelObject {
    String getFullName();

    Collection<T> getItems();

    default Collection<T> getItems(Predicate<T> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    String getUrl();

    T getItem(String a);
}
