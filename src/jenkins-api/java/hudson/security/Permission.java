package hudson.security;

import org.jvnet.localizer.Localizable;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public final class Permission {
    public final PermissionGroup group = null;
    public final String name;
    public boolean enabled;
    public static final Permission HUDSON_ADMINISTER = null;
    public static final Permission READ = null;
    public static final Permission CREATE = null;
    public static final Permission UPDATE = null;
    public static final Permission DELETE = null;
    public static final Permission CONFIGURE = null;

    public Permission(PermissionGroup a, String b, Localizable c, Permission d, boolean e, PermissionScope[] f)
            throws IllegalStateException {
        name = b;
    }

    public Permission(PermissionGroup a, String b, Localizable c, Permission d, PermissionScope e) {
        name = b;
    }
}
