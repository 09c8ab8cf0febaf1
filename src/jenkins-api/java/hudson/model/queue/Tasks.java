package hudson.model.queue;

import hudson.model.Queue;
import org.springframework.security.core.Authentication;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class Tasks {
    public Tasks() {}

    public static Authentication getAuthenticationOf2(Queue.Task a) {
        return a.getDefaultAuthentication2();
    }
}
