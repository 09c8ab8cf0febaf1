package hudson.security;

import java.util.Iterator;
import org.jvnet.localizer.Localizable;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public final class PermissionGroup implements Iterable<Permission>, Comparable<PermissionGroup> {
    public final Class owner = null;
    public final Localizable title = null;

    public PermissionGroup(Class a, Localizable b) throws IllegalStateException {}

    public PermissionGroup(String a, Class b, Localizable c) throws IllegalStateException {}

    public Iterator<Permission> iterator() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public int compareTo(PermissionGroup a) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
