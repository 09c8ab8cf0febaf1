package hudson.views;

import hudson.ExtensionPoint;
import hudson.model.Describable;
import hudson.model.Descriptor;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class ListViewColumn implements ExtensionPoint, Describable<ListViewColumn> {
    public ListViewColumn() {}

    public String getColumnCaption() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Descriptor<ListViewColumn> getDescriptor() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
