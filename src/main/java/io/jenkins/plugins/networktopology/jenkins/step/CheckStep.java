package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.Util;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.time.Duration;
import java.util.Optional;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.DataBoundSetter;

/** What the steps that check a lab have in common: their time, and what comes of their verdict. */
public abstract class CheckStep extends Step {

    private String within;
    private String stableFor;
    private String failOn = "fail";
    private String unstableOn;

    public String getWithin() {
        return within;
    }

    /** How long the checks may take to become true, such as {@code 2m}; left out: as the topology says. */
    @DataBoundSetter
    public void setWithin(String within) {
        this.within = Util.fixEmptyAndTrim(within);
    }

    public String getStableFor() {
        return stableFor;
    }

    /** How long they must then stay true; left out: as the topology says. */
    @DataBoundSetter
    public void setStableFor(String stableFor) {
        this.stableFor = Util.fixEmptyAndTrim(stableFor);
    }

    public String getFailOn() {
        return failOn;
    }

    /** From which verdict on the step fails: {@code fail}, {@code error}, {@code notReady} or {@code none}. */
    @DataBoundSetter
    public void setFailOn(String failOn) {
        this.failOn = Util.fixEmptyAndTrim(failOn) == null ? "fail" : failOn.strip();
    }

    public String getUnstableOn() {
        return unstableOn;
    }

    /**
     * From which verdict on the build becomes unstable if the step does not fail. Left out: from any that is not a pass,
     * so that what could not be judged is never green; but {@code none} if the step never fails, for then the script
     * judges.
     */
    @DataBoundSetter
    public void setUnstableOn(String unstableOn) {
        this.unstableOn = Util.fixEmptyAndTrim(unstableOn);
    }

    @Override
    public final StepExecution start(StepContext context) throws AbortException {
        Gates gates = Gates.parse(failOn, unstableOn);
        time("within", within);
        time("stableFor", stableFor);
        checkParameters();
        return new CheckExecution(context, this, gates.fails(), gates.unstable());
    }

    private static Optional<Duration> time(String parameter, String text) throws AbortException {
        return text == null ? Optional.empty() : Optional.of(TimeSpan.parse(parameter, text));
    }

    /** What is expected of a lab, in the time that was asked for. */
    final Verification of(Topology lab) throws AbortException {
        return expected(lab).withTimes(time("within", within), time("stableFor", stableFor));
    }

    /** Refuses parameters that make no sense for any lab. */
    void checkParameters() throws AbortException {}

    /** What is expected of a lab. */
    abstract Verification expected(Topology lab) throws AbortException;
}
