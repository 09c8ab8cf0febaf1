package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.Util;
import java.time.Duration;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.kohsuke.stapler.DataBoundSetter;

/** What steps that wait for a device have in common: for how long. */
public abstract class TimedStep extends Step {

    private String timeout;

    public String getTimeout() {
        return timeout;
    }

    /** Such as {@code 90s}; left out: as long as the step has it. */
    @DataBoundSetter
    public void setTimeout(String timeout) {
        this.timeout = Util.fixEmptyAndTrim(timeout);
    }

    /** @throws AbortException if what was given is no time */
    final Duration limit(Duration otherwise) throws AbortException {
        return TimeSpan.orElse("timeout", timeout, otherwise);
    }
}
