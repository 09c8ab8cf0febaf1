package io.jenkins.plugins.networktopology.jenkins.freestyle;

import hudson.model.AbstractProject;
import hudson.model.Item;
import hudson.tasks.BuildStepDescriptor;
import hudson.tasks.Builder;
import hudson.util.FormValidation;
import java.util.List;
import jenkins.tasks.SimpleBuildStep;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** What build steps that verify a lab have in common: what they check, how long they may try, and what comes of the verdict. */
public abstract class VerdictBuilder extends Builder implements SimpleBuildStep {

    private VerdictOptions verdict = new VerdictOptions();

    /** For a configuration without any of these. */
    protected Object readResolve() {
        if (verdict == null) {
            verdict = new VerdictOptions();
        }
        return this;
    }

    /** As the job's configuration has it; read when the build runs. */
    final VerdictOptions verdict() {
        return verdict;
    }

    /** Kinds of checks to make; none for all that the topology expects. */
    public List<String> getChecks() {
        return verdict.checks();
    }

    /** The same for a text field. */
    public String getChecksText() {
        return String.join(", ", verdict.checks());
    }

    @DataBoundSetter
    public void setChecks(List<String> checks) {
        verdict.checks(checks);
    }

    /** From which verdict on the build fails. */
    public String getFailOn() {
        return verdict.failOn();
    }

    @DataBoundSetter
    public void setFailOn(String failOn) {
        verdict.failOn(failOn);
    }

    /** From which verdict on it becomes unstable; empty for any that is not a pass. */
    public String getUnstableOn() {
        return verdict.unstableOn();
    }

    @DataBoundSetter
    public void setUnstableOn(String unstableOn) {
        verdict.unstableOn(unstableOn);
    }

    /** How long the checks may take to become true, such as {@code 2m}; empty: as the topology says. */
    public String getWithin() {
        return verdict.within();
    }

    @DataBoundSetter
    public void setWithin(String time) {
        verdict.within(time);
    }

    /** How long they must then stay true; empty: as the topology says. */
    public String getStableFor() {
        return verdict.stableFor();
    }

    @DataBoundSetter
    public void setStableFor(String time) {
        verdict.stableFor(time);
    }

    /** How such a step is configured, in any kind of job. */
    public abstract static class VerdictDescriptor extends BuildStepDescriptor<Builder> {

        @Override
        @SuppressWarnings("rawtypes")
        public boolean isApplicable(Class<? extends AbstractProject> project) {
            return true;
        }

        @POST
        public FormValidation doCheckChecks(@AncestorInPath Item item, @QueryParameter String value) {
            return LabFields.check(item, () -> LabFields.checks(value));
        }

        @POST
        public FormValidation doCheckWithin(@AncestorInPath Item item, @QueryParameter String value) {
            return LabFields.check(item, () -> LabFields.time("within", value));
        }

        @POST
        public FormValidation doCheckStableFor(@AncestorInPath Item item, @QueryParameter String value) {
            return LabFields.check(item, () -> LabFields.time("stableFor", value));
        }
    }
}
