package hudson.model;

import hudson.security.AccessControlled;
import java.io.File;
import org.kohsuke.stapler.StaplerProxy;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public abstract class AbstractItem extends Actionable implements Item, AccessControlled, StaplerProxy, ModelObject {
    protected AbstractItem(ItemGroup a, String b) {}

    public String getName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public File getRootDir() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public ItemGroup getParent() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final String getFullName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final String getUrl() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getShortUrl() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
