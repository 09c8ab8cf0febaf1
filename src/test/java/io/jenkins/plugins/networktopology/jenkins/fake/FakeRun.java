package io.jenkins.plugins.networktopology.jenkins.fake;

import hudson.model.Action;
import hudson.model.Result;
import hudson.model.Run;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jenkins.model.RunAction2;

/** A build with a number, a directory, actions and a result that only gets worse, as Jenkins has it. */
public final class FakeRun extends Run<FakeJob, FakeRun> {

    private final FakeJob job;
    private final int number;
    private final File directory;
    private final List<Action> actions = new CopyOnWriteArrayList<>();
    private volatile Result result;
    private volatile boolean building = true;

    public FakeRun(FakeJob job, int number, File directory) throws IOException {
        super(job);
        this.job = job;
        this.number = number;
        this.directory = directory;
        job.built(this);
    }

    @Override
    public FakeJob getParent() {
        return job;
    }

    @Override
    public int getNumber() {
        return number;
    }

    @Override
    public FakeRun getPreviousBuild() {
        return job.before(this);
    }

    @Override
    public String getExternalizableId() {
        return job.getFullName() + "#" + number;
    }

    @Override
    public String getFullDisplayName() {
        return job.getFullName() + " #" + number;
    }

    @Override
    public String getUrl() {
        return "job/" + job.getName() + "/" + number + "/";
    }

    @Override
    public File getRootDir() {
        return directory;
    }

    @Override
    public Result getResult() {
        return result;
    }

    @Override
    public void setResult(Result other) {
        if (result == null || other.isWorseThan(result)) {
            result = other;
        }
    }

    @Override
    public boolean isBuilding() {
        return building;
    }

    public void complete() {
        building = false;
    }

    @Override
    public void addAction(Action action) {
        actions.add(action);
        if (action instanceof RunAction2 attached) {
            attached.onAttached(this);
        }
    }

    @Override
    public List<Action> getActions() {
        return actions;
    }

    @Override
    public <T extends Action> T getAction(Class<T> type) {
        return actions.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void save() {}
}
