package io.jenkins.plugins.networktopology.jenkins.fake;

import hudson.model.ItemGroup;
import hudson.model.Job;
import java.util.SortedMap;
import java.util.TreeMap;

/** A job of nothing but a name. */
@SuppressWarnings("unchecked")
public final class FakeJob extends Job<FakeJob, FakeRun> {

    public FakeJob(String name) {
        super((ItemGroup) null, name);
    }

    @Override
    public boolean isBuildable() {
        return true;
    }

    @Override
    protected SortedMap<Integer, FakeRun> _getRuns() {
        return new TreeMap<>();
    }

    @Override
    public hudson.security.ACL getACL() {
        throw new UnsupportedOperationException("nobody is refused anything here");
    }

    @Override
    public Object getTarget() {
        return this;
    }
}
