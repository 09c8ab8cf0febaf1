package io.jenkins.plugins.networktopology.jenkins.freestyle;

import hudson.FilePath;
import hudson.Launcher;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.lab.LabEnd;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import java.time.Duration;
import java.util.Optional;
import jenkins.tasks.SimpleBuildWrapper.Disposer;

/** Ends the lab of a wrapped block. A Pipeline writes it down, and calls it after a restart of the controller too. */
final class LabDisposer extends Disposer {

    private static final long serialVersionUID = 1L;

    private final LabHandle handle;
    private final long keepSeconds;

    LabDisposer(LabHandle handle, Optional<Duration> keep) {
        this.handle = handle;
        this.keepSeconds = keep.map(Duration::toSeconds).orElse(0L);
    }

    /** @param workspace is null where the agent is lost */
    @Override
    public void tearDown(Run<?, ?> build, FilePath workspace, Launcher launcher, TaskListener listener)
            throws InterruptedException {
        Optional<Duration> keep = Optional.of(Duration.ofSeconds(keepSeconds)).filter(time -> !time.isZero());
        new LabEnd(handle, BuildRef.of(build), listener.getLogger()::println).come(keep, LabEnd.failed(build));
    }
}
