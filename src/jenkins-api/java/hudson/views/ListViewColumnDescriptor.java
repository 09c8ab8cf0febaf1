package hudson.views;

import hudson.model.Descriptor;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class ListViewColumnDescriptor extends Descriptor<ListViewColumn> {
    public ListViewColumnDescriptor() {}

    public boolean shownByDefault() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
