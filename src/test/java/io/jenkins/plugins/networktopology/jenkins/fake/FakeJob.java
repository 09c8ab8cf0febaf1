package io.jenkins.plugins.networktopology.jenkins.fake;

import hudson.model.ItemGroup;
import hudson.model.Job;
import hudson.model.Queue;
import hudson.model.Result;
import hudson.security.ACL;
import hudson.security.Permission;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.security.core.Authentication;

/** A job with a name and its builds, in which everybody may do everything that is not refused. */
@SuppressWarnings("unchecked")
public final class FakeJob extends Job<FakeJob, FakeRun> implements Queue.Task {

    private Authentication runsAs = ACL.SYSTEM2;
    private final Set<Permission> refused = new HashSet<>();
    private final TreeMap<Integer, FakeRun> builds = new TreeMap<>();

    public FakeJob(String name) {
        super((ItemGroup) null, name);
    }

    public FakeJob(FakeFolder folder, String name) {
        super(folder, name);
        folder.add(this);
    }

    /** From now on its builds run as somebody. */
    public FakeJob runAs(Authentication somebody) {
        runsAs = somebody;
        return this;
    }

    @Override
    public Authentication getDefaultAuthentication2() {
        return runsAs;
    }

    /** From now on nobody may do that. */
    public FakeJob refuse(Permission what) {
        refused.add(what);
        return this;
    }

    /** Nothing is refused any more. */
    public void permit() {
        refused.clear();
    }

    void built(FakeRun build) {
        builds.put(build.getNumber(), build);
    }

    FakeRun before(FakeRun build) {
        Map.Entry<Integer, FakeRun> before = builds.lowerEntry(build.getNumber());
        return before == null ? null : before.getValue();
    }

    @Override
    public FakeRun getLastBuild() {
        return last(build -> true);
    }

    @Override
    public FakeRun getLastCompletedBuild() {
        return last(build -> !build.isBuilding());
    }

    @Override
    public FakeRun getLastSuccessfulBuild() {
        return last(build -> !build.isBuilding()
                && (build.getResult() == null || build.getResult().isBetterOrEqualTo(Result.UNSTABLE)));
    }

    private FakeRun last(Predicate<FakeRun> which) {
        return builds.descendingMap().values().stream()
                .filter(which)
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean isBuildable() {
        return true;
    }

    @Override
    protected SortedMap<Integer, FakeRun> _getRuns() {
        return builds;
    }

    @Override
    public ACL getACL() {
        return new ACL() {
            @Override
            public boolean hasPermission2(Authentication who, Permission what) {
                return !refused.contains(what);
            }
        };
    }

    @Override
    public Object getTarget() {
        return this;
    }
}
