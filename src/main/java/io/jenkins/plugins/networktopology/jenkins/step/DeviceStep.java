package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.Util;
import hudson.model.Item;
import hudson.model.Run;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.networktopology.jenkins.config.CredentialSource;
import io.jenkins.plugins.networktopology.jenkins.config.DeviceLogin;
import io.jenkins.plugins.networktopology.jenkins.lab.LiveLab;
import io.jenkins.plugins.networktopology.run.LabDevices;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** What steps that log in on one device have in common: which one, and as whom. */
public abstract class DeviceStep extends TimedStep {

    private final String node;
    private String credentialsId;

    DeviceStep(String node) {
        this.node = node == null ? "" : node.strip();
    }

    public final String getNode() {
        return node;
    }

    public final String getCredentialsId() {
        return credentialsId;
    }

    /** A username with its password; left out: the login of the node's platform. */
    @DataBoundSetter
    public final void setCredentialsId(String id) {
        this.credentialsId = Util.fixEmptyAndTrim(id);
    }

    /**
     * The devices of a lab, with the login of these credentials.
     *
     * @param credentialsId null for the logins of their platforms
     * @throws AbortException if the build may use no such credentials
     */
    static LabDevices devices(LiveLab live, Run<?, ?> build, String credentialsId) throws AbortException {
        LabDevices devices = live.journey().devices(live.lab());
        return credentialsId == null ? devices : devices.as(DeviceLogin.of(CredentialSource.of(build), credentialsId));
    }

    /** How such a step is called, and which credentials it can have. */
    public abstract static class DeviceStepDescriptor extends InnerStepDescriptor {

        DeviceStepDescriptor(String function, String display) {
            super(function, display);
        }

        @POST
        public ListBoxModel doFillCredentialsIdItems(@AncestorInPath Item item, @QueryParameter String credentialsId) {
            return DeviceLogin.choice(item, credentialsId);
        }

        @POST
        public FormValidation doCheckCredentialsId(@AncestorInPath Item item, @QueryParameter String value) {
            return DeviceLogin.check(item, value);
        }
    }
}
