package io.jenkins.plugins.networktopology.jenkins.reaper;

import hudson.Extension;
import hudson.model.AsyncPeriodicWork;
import hudson.model.TaskListener;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.lab.LabSweep;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;

/** Sweeps the clusters each minute, the first time when builds have had the time to take up their labs after a start. */
@Extension
public final class LabReaperWork extends AsyncPeriodicWork {

    public LabReaperWork() {
        super("Network lab reaper");
    }

    @Override
    public long getRecurrencePeriod() {
        return TimeUnit.MINUTES.toMillis(1);
    }

    @Override
    public long getInitialDelay() {
        return TimeUnit.MINUTES.toMillis(2);
    }

    @Override
    protected Level getNormalLoggingLevel() {
        return Level.FINE;
    }

    @Override
    protected void execute(TaskListener listener) throws IOException, InterruptedException {
        JenkinsFacade jenkins = JenkinsFacade.get();
        if (!jenkins.clusters().isEmpty()) {
            new LabSweep(
                            jenkins.labs(),
                            jenkins.clusters(),
                            jenkins::isBuilding,
                            line -> listener.getLogger().println(line))
                    .run();
        }
    }
}
