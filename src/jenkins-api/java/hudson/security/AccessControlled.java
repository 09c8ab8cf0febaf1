package hudson.security;

import org.springframework.security.core.Authentication;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public interface AccessControlled {
    ACL getACL();

    default void checkPermission(Permission a) {
        getACL().checkPermission(a);
    }

    default void checkAnyPermission(Permission[] a) {}

    default boolean hasPermission(Permission a) {
        return getACL().hasPermission(a);
    }

    default boolean hasAnyPermission(Permission[] a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    default boolean hasPermission2(Authentication a, Permission b) {
        return getACL().hasPermission2(a, b);
    }
}
