package hudson.model;

import hudson.security.ACL;
import hudson.security.AccessControlled;
import java.io.IOException;
import java.util.Map;
import org.kohsuke.stapler.StaplerProxy;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public class User implements AccessControlled, Saveable, Comparable<User>, StaplerProxy, ModelObject {
    public int compareTo(User a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getId() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getFullName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static User get(String a, boolean b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static User get(String a, boolean b, Map c) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static User get(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static User current() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void save() throws IOException {}

    public ACL getACL() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Object getTarget() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    private User() {}
}
