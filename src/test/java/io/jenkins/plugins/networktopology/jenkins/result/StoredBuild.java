package io.jenkins.plugins.networktopology.jenkins.result;

import hudson.model.Action;
import hudson.model.Job;
import hudson.model.Run;
import hudson.security.ACL;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jenkins.model.RunAction2;

/** A build that has a directory and actions. */
final class StoredBuild extends Run<StoredBuild.Project, StoredBuild> {

    private final File directory;
    private final List<Action> attached = new ArrayList<>();
    int saved;

    StoredBuild(Path directory) {
        super((Project) null, 0L);
        this.directory = directory.toFile();
    }

    /** The job of such builds. */
    static final class Project extends Job<Project, StoredBuild> {

        @SuppressWarnings("unchecked")
        Project() {
            super(null, "job");
        }

        @Override
        public String getFullDisplayName() {
            return "job";
        }

        @Override
        public void save() {}

        @Override
        public ACL getACL() {
            throw new UnsupportedOperationException("nobody asks for permissions here");
        }

        @Override
        public Object getTarget() {
            return this;
        }

        @Override
        public boolean isBuildable() {
            return true;
        }

        @Override
        protected SortedMap<Integer, ? extends StoredBuild> _getRuns() {
            return new TreeMap<>();
        }
    }

    @Override
    public int compareTo(StoredBuild other) {
        return directory.compareTo(other.directory);
    }

    @Override
    public Object getTarget() {
        return this;
    }

    @Override
    public File getRootDir() {
        return directory;
    }

    @Override
    public void addAction(Action action) {
        attached.add(action);
        if (action instanceof RunAction2 known) {
            known.onAttached(this);
        }
    }

    @Override
    public <T extends Action> T getAction(Class<T> type) {
        return attached.stream().filter(type::isInstance).map(type::cast).findFirst().orElse(null);
    }

    @Override
    public void save() throws IOException {
        saved++;
    }
}
