package hudson.util;

import hudson.model.Job;
import hudson.model.Run;
import hudson.model.View;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Iterator;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public class RunList<R extends Run> extends AbstractList<R> {
    public RunList() {}

    public RunList(Job a) {}

    public RunList(View a) {}

    public RunList(Collection<? extends Job> a) {}

    public Iterator<R> iterator() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public int size() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public R get(int a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public RunList<R> limit(int a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public RunList<R> completedOnly() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public RunList<R> newBuilds() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
