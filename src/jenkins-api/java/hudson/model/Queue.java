package hudson.model;

import hudson.security.ACL;
import org.springframework.security.core.Authentication;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class Queue implements Saveable {
    public void save() {}

    private Queue() {}

    public static interface Task extends ModelObject {
        default Authentication getDefaultAuthentication2() {
            return ACL.SYSTEM2;
        }
    }
}
