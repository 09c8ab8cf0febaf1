package hudson.model;

import hudson.XmlFile;
import hudson.security.Permission;
import jakarta.servlet.ServletException;
import java.io.IOException;
import net.sf.json.JSONObject;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public abstract class Descriptor<T extends Describable<T>> implements Saveable {
    public final Class<? extends T> clazz;

    protected Descriptor(Class<? extends T> a) {
        clazz = a;
    }

    @SuppressWarnings("unchecked")
    protected Descriptor() {
        clazz = (Class<? extends T>)
                (getClass().getEnclosingClass() == null
                        ? getClass()
                        : getClass().getEnclosingClass());
    }

    public String getDisplayName() {
        return clazz.getSimpleName();
    }

    public String getId() {
        return clazz.getName();
    }

    public final String getDescriptorFullUrl() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public T newInstance(StaplerRequest2 a, JSONObject b) throws Descriptor.FormException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getHelpFile() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getHelpFile(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    protected void addHelpFileRedirect(String a, Class<? extends Describable> b, String c) {}

    public boolean configure(StaplerRequest2 a, JSONObject b) throws Descriptor.FormException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getConfigPage() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getGlobalConfigPage() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Permission getRequiredGlobalConfigPagePermission() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void save() {}

    public void load() {}

    protected XmlFile getConfigFile() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void doHelp(StaplerRequest2 a, StaplerResponse2 b) throws IOException, ServletException {}

    protected static Class self() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static final class FormException extends Exception implements HttpResponse {
        public FormException(String a, String b) {
            super(a);
        }

        public FormException(String a, Throwable b, String c) {}

        public FormException(Throwable a, String b) {}

        public String getFormField() {
            throw new UnsupportedOperationException("compile-only signature");
        }
    }
}
