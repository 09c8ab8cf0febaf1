package hudson.security;

import hudson.remoting.Callable;
import java.lang.reflect.Proxy;
import org.springframework.security.core.Authentication;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class ACL {
    public static final Authentication SYSTEM2 = (Authentication) Proxy.newProxyInstance(
            Authentication.class.getClassLoader(),
            new Class<?>[] {Authentication.class},
            (self, method, arguments) -> switch (method.getName()) {
                case "equals" -> self == arguments[0];
                case "hashCode" -> 0;
                default -> "SYSTEM";
            });

    private static final ThreadLocal<Authentication> WHO = new ThreadLocal<>();

    public ACL() {}

    public final void checkPermission(Permission a) {
        if (!hasPermission(a)) {
            throw new org.springframework.security.access.AccessDeniedException(a.name);
        }
    }

    public final boolean hasPermission(Permission a) {
        return WHO.get() == SYSTEM2 || hasPermission2(WHO.get(), a);
    }

    public boolean hasPermission2(Authentication a, Permission b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static void impersonate2(Authentication a, Runnable b) {}

    public static <V, T extends Exception> V impersonate2(Authentication a, Callable<V, T> b) throws Exception {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static ACLContext as2(Authentication a) {
        Authentication before = WHO.get();
        WHO.set(a);
        return new ACLContext(() -> WHO.set(before));
    }
}
