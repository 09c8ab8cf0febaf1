package hudson.model;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class AbstractDescribableImpl<T extends AbstractDescribableImpl<T>> implements Describable<T> {
    public AbstractDescribableImpl() {}

    public Descriptor<T> getDescriptor() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
