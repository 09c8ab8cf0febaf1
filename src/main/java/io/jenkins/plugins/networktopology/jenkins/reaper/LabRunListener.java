package io.jenkins.plugins.networktopology.jenkins.reaper;

import hudson.Extension;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.model.listeners.RunListener;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;

/** Removes what a build still holds when it ends or is deleted: after a hard kill nothing else is told. */
@Extension
public final class LabRunListener extends RunListener<Run<?, ?>> {

    @Override
    public void onCompleted(Run<?, ?> run, TaskListener listener) {
        release(run);
    }

    @Override
    public void onDeleted(Run<?, ?> run) {
        release(run);
    }

    private static void release(Run<?, ?> run) {
        JenkinsFacade.get().labs().release(BuildRef.of(run));
    }
}
