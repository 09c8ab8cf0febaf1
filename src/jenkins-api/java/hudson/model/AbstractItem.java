package hudson.model;

import hudson.security.AccessControlled;
import java.io.File;
import java.io.IOException;
import org.kohsuke.stapler.StaplerProxy;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public abstract class AbstractItem extends Actionable implements Item, AccessControlled, StaplerProxy, ModelObject {
    private final ItemGroup parent;
    private final String name;

    protected AbstractItem(ItemGroup a, String b) {
        parent = a;
        name = b;
    }

    public String getName() {
        return name;
    }

    public String getDisplayName() {
        return name;
    }

    public File getRootDir() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public ItemGroup getParent() {
        return parent;
    }

    public final String getFullDisplayName() {
        return name;
    }

    public final String getFullName() {
        return parent == null || parent.getFullName().isEmpty() ? name : parent.getFullName() + "/" + name;
    }

    public final String getUrl() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getShortUrl() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Object getTarget() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void save() throws IOException {}
}
