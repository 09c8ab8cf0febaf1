package jenkins.model;

import hudson.model.Action;
import hudson.model.Run;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public interface RunAction2 extends Action {
    void onAttached(Run<?, ?> a);

    void onLoad(Run<?, ?> a);
}
