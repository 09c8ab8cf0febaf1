package jenkins.model;

import hudson.model.TaskListener;
import hudson.model.User;
import java.io.Serializable;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class CauseOfInterruption implements Serializable {
    public CauseOfInterruption() {}

    public abstract String getShortDescription();

    public void print(TaskListener a) {}

    public static final class UserInterruption extends CauseOfInterruption {
        public UserInterruption(User a) {}

        public UserInterruption(String a) {}

        public String getShortDescription() {
            throw new UnsupportedOperationException("compile-only signature");
        }
    }
}
