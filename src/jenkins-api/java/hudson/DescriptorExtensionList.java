package hudson;

import hudson.model.Describable;
import hudson.model.Descriptor;
import jenkins.model.Jenkins;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public class DescriptorExtensionList<T extends Describable<T>, D extends Descriptor<T>> extends ExtensionList<D> {
    protected DescriptorExtensionList(Jenkins a, Class<T> b) {
        super((Jenkins) null, (Class) null);
    }
}
