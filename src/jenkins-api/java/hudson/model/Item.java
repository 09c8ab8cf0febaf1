package hudson.model;

import hudson.security.AccessControlled;
import hudson.security.Permission;
import hudson.security.PermissionGroup;
import hudson.security.PermissionScope;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public interface Item extends PersistenceRoot, AccessControlled, ModelObject {
    public static final PermissionGroup PERMISSIONS = null;
    public static final Permission CREATE = null;
    public static final Permission DELETE = null;
    public static final Permission CONFIGURE = null;
    public static final Permission READ = new Permission(null, "Read", null, null, (PermissionScope) null);
    public static final Permission DISCOVER = null;
    public static final Permission EXTENDED_READ = null;
    public static final Permission BUILD = null;
    public static final Permission WORKSPACE = null;
    public static final Permission CANCEL = new Permission(null, "Cancel", null, null, (PermissionScope) null);

    ItemGroup<? extends Item> getParent();

    String getName();

    String getFullName();

    String getDisplayName();

    String getFullDisplayName();

    String getUrl();

    String getShortUrl();
}
