package hudson.tasks;

import hudson.model.AbstractProject;
import hudson.model.Describable;
import hudson.model.Descriptor;
import java.util.List;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public abstract class BuildStepDescriptor<T extends BuildStep & Describable<T>> extends Descriptor<T> {
    protected BuildStepDescriptor(Class<? extends T> a) {}

    protected BuildStepDescriptor() {}

    public abstract boolean isApplicable(Class<? extends AbstractProject> a);

    public static <T extends BuildStep & Describable<T>> List<Descriptor<T>> filter(
            List<Descriptor<T>> a, Class<? extends AbstractProject> b) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
