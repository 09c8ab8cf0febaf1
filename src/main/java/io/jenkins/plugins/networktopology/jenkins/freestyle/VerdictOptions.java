package io.jenkins.plugins.networktopology.jenkins.freestyle;

import hudson.AbortException;
import hudson.Util;
import io.jenkins.plugins.networktopology.jenkins.step.CheckChoice;
import io.jenkins.plugins.networktopology.jenkins.step.Gates;
import io.jenkins.plugins.networktopology.jenkins.step.TimeSpan;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a job wants its lab verified, as its configuration keeps it; read when the build runs. */
final class VerdictOptions {

    private ArrayList<String> checks = new ArrayList<>();
    private String failOn = "fail";
    private String unstableOn = "";
    private String within = "";
    private String stableFor = "";

    /** What the configuration of a job leaves out, or was written before it existed. */
    private Object readResolve() {
        checks = checks == null ? new ArrayList<>() : checks;
        failOn(failOn);
        unstableOn(unstableOn);
        within(within);
        stableFor(stableFor);
        return this;
    }

    /** Kinds of checks; none for all. */
    List<String> checks() {
        return List.copyOf(checks);
    }

    void checks(List<String> kinds) {
        checks = CheckChoice.names(kinds);
    }

    String failOn() {
        return failOn;
    }

    void failOn(String verdict) {
        failOn = LabOptions.text(verdict).isEmpty() ? "fail" : LabOptions.text(verdict);
    }

    String unstableOn() {
        return unstableOn;
    }

    void unstableOn(String verdict) {
        unstableOn = LabOptions.text(verdict);
    }

    String within() {
        return within;
    }

    void within(String time) {
        within = LabOptions.text(time);
    }

    String stableFor() {
        return stableFor;
    }

    void stableFor(String time) {
        stableFor = LabOptions.text(time);
    }

    /** @throws AbortException naming the field that is wrong */
    Gates gates() throws AbortException {
        time("within", within);
        time("stableFor", stableFor);
        CheckChoice.of(checks());
        return Gates.parse(failOn, Util.fixEmptyAndTrim(unstableOn));
    }

    /** What a topology expects, as far and in the time that was asked for. */
    Verification of(Verification expected) throws AbortException {
        return CheckChoice.of(checks()).from(expected).withTimes(time("within", within), time("stableFor", stableFor));
    }

    private static Optional<Duration> time(String field, String text) throws AbortException {
        return text.isEmpty() ? Optional.empty() : Optional.of(TimeSpan.parse(field, text));
    }
}
